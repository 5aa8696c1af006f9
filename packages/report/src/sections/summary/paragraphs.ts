import { dateText, isZero, yearText } from '@stplan/model';
import { controlTotalCount } from '../../reading/control-total-count.ts';
import { headlineBridge } from '../../reading/headline-bridge.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { position, type Sentence, say, size } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';
import { contractParagraph, efficiencyParagraph, milestoneParagraph } from './delivery-paragraphs.ts';
import type { ParagraphReader } from './paragraph-reader.ts';
import { statementsParagraph } from './statements-paragraph.ts';

const whatThisIs: ParagraphReader = ({ plan, organisations }) => {
  const { definition } = plan;
  if (definition === undefined) return undefined;
  const period = definition.period?.value;
  const members = organisations.length;
  return say`This paper sets out ${definition.title ?? definition.name}${
    period ? ` for ${yearText(period.first)} to ${yearText(period.last)}` : ''
  }${members > 0 ? `, a plan of ${counted(members, 'organisation')}` : ''}. ${
    definition.asAt ? `Its position date is ${dateText(definition.asAt.value)}. ` : ''
  }Every figure is taken from the plan, or worked out from it in the way that section by section is shown.`;
};

const theBridge: ParagraphReader = (view) => {
  const bridge = headlineBridge(view);
  if (bridge?.doNothing === undefined || bridge.stated === undefined) return undefined;
  const subject = subjectTitle(view.plan, bridge.subject);
  const outcome =
    bridge.statement.verdict === 'unexplained' && bridge.difference
      ? say` The steps in between do not get there: ${size(bridge.difference)} is unexplained.`
      : bridge.difference && isZero(bridge.difference.value)
        ? say` The steps in between add up exactly.`
        : bridge.difference
          ? say` The steps in between add up within rounding.`
          : say` The bridge cannot be worked out: ${bridge.statement.reason ?? 'a figure is missing'}.`;
  return say`Without action, ${subject} would have ${position(bridge.doNothing)} in ${yearText({ start: bridge.year })}. It plans ${position(bridge.stated)}.${outcome}`;
};

const controlTotals: ParagraphReader = (view) => {
  const count = controlTotalCount(view);
  return count && [...count, '.'];
};

const PARAGRAPHS: readonly ParagraphReader[] = [
  whatThisIs,
  theBridge,
  controlTotals,
  efficiencyParagraph,
  contractParagraph,
  milestoneParagraph,
  statementsParagraph,
];

/** The numbered paragraphs of the summary. */
export function paragraphsOf(view: ReportView): Sentence[] {
  return PARAGRAPHS.flatMap((read) => {
    const sentence = read(view);
    return sentence ? [sentence] : [];
  });
}
