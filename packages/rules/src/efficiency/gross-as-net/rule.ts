import { type Efficiency, equals, periodText, sign, yearPeriod } from '@stplan/model';
import { figureEdit } from '../../fix/restated.ts';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { termText } from '../../wording/term-text.ts';
import { figuresByYear } from '../../years/stated-years.ts';

/** Schemes with income lost whose full-year effect is one organisation’s saving and no year’s net. */
export const rule = planRule({
  id: 'efficiency/gross-as-net',
  number: 'STP0316',
  severity: 'warning',
  title: 'The full-year effect of a scheme is its gross saving',
  fromFigures: true,
  check: (context) =>
    context.plan.elements.efficiency.flatMap((scheme) => {
      const { name, fullYearEffect } = scheme;
      const gross = fullYearEffect && grossRow(scheme);
      if (fullYearEffect === undefined || gross === undefined) return [];
      const held = context.statements.filter(
        (one) => one.identity === 'effect' && one.subject === name && statementPart(one).startsWith('full-year'),
      );
      // where the net is wrong for another reason, that is told
      if (held.some(({ dependsOn }) => dependsOn !== undefined)) return [];
      const nets = netsOf(scheme, context);
      const last = nets.at(-1);
      if (last === undefined || nets.some(({ value }) => equals(value, fullYearEffect.value.value))) return [];
      const edit = figureEdit(fullYearEffect.value, last.value, context.texts);
      return [
        {
          message: `${name} states ${amountText(fullYearEffect.value)} as full-year effect, which is what ${gross.organisation.name} saves; net to the system it is ${last.text} in ${last.period}.`,
          help: 'State the net of all organisations in a whole year as full-year effect.',
          span: fullYearEffect.span,
          related: [{ message: 'the gross saving', span: gross.labelSpan }],
          explains: held,
          fixes: edit === undefined ? [] : [{ title: `State the net, ${last.text}`, safe: false, edits: [edit] }],
        },
      ];
    }),
});

/** The row whose saving of some year the full-year effect repeats, where another row loses by it. */
function grossRow({ effects, fullYearEffect }: Efficiency) {
  const legs = effects.flatMap((table) => table.legs);
  if (!legs.some(({ series }) => figuresByYear(series).some(({ figure }) => sign(figure.value) < 0))) return undefined;
  return legs.find(({ series }) =>
    figuresByYear(series).some(
      ({ figure }) => fullYearEffect !== undefined && equals(figure.value, fullYearEffect.value.value),
    ),
  );
}

function netsOf({ name, effects }: Efficiency, { figures }: RuleContext) {
  const legs = effects.flatMap((table) => table.legs);
  const years = [...new Set(legs.flatMap(({ series }) => figuresByYear(series).map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  return years.flatMap((start) => {
    const period = yearPeriod(start);
    const term = figures.read(name, 'net', period);
    return term?.value === undefined ? [] : [{ value: term.value, text: termText(term), period: periodText(period) }];
  });
}
