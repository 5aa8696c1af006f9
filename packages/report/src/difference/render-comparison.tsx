import type { DifferenceGroup, DifferenceLine } from '@stplan/reconcile';
import { isSamePlan } from '@stplan/reconcile';
import { renderPlainPage } from '../document/plain-page.tsx';
import { SourceLink } from '../marks/source-link.tsx';
import type { SourcePlace } from '../reading/source-places.ts';
import { counted } from '../words/wording.ts';
import { type LineRun, lineRuns, loneTexts, planText, sideText, whatText } from './compared-words.ts';
import type { ComparedPlan, Comparison } from './comparison.ts';

/** What a reader is given besides the comparison itself. */
export type ComparisonExtras = {
  /** What is to be known first, such as that a text cannot be read. */
  readonly remarks?: readonly string[];
  /** Where a line can be read in the newer state; then each line has its place. */
  readonly placeOf?: (line: DifferenceLine) => SourcePlace | undefined;
};

/** A comparison as one HTML file with the look of the report: no script, no request; the same input gives the same bytes. */
export function renderComparison(comparison: Comparison, { remarks = [], placeOf }: ComparisonExtras = {}): string {
  const { before, after, plans, generator } = comparison;
  // The heading of the page names a plan that is alone on it.
  const isAlone = plans.length === 1 && plans[0]?.formerName === undefined;
  const sections = plans.map((plan, index) => ({ plan, id: `plan-${index + 1}`, isAlone }));
  return renderPlainPage({
    kind: 'What changed',
    heading: headline(comparison),
    facts: [
      ['Before', sideText(before)],
      ['After', sideText(after)],
    ],
    contents: sections.flatMap(({ plan, id, isAlone }, at) => [
      { id, title: isAlone ? IN_SHORT : (plan.title ?? plan.name), number: isAlone ? undefined : at + 1 },
      ...plan.page.groups.map(({ title, name }, index) => ({
        id: groupId(id, index),
        title: title ?? name,
        number: undefined,
      })),
    ]),
    body: (
      <>
        {remarks.map((text) => (
          <p class="card">{text}</p>
        ))}
        {loneTexts(comparison).map((text) => (
          <p>{text}</p>
        ))}
        {sections.map((section) => (
          <PlanSection {...section} placeOf={placeOf} />
        ))}
      </>
    ),
    footer: `Better and worse are said of the organisation whose figure it is. Made by ${generator} from the plans’ texts; layout, order and division into files make no difference.`,
    generator,
  });
}

function headline({ plans, added, dropped }: Comparison): string {
  const [only, ...others] = plans;
  if (only !== undefined && others.length === 0) return only.title ?? only.name;
  const [lone] = [...added, ...dropped];
  return plans.length === 0 && lone !== undefined && added.length + dropped.length === 1
    ? (lone.title ?? lone.name)
    : counted(plans.length, 'plan');
}

type Placing = { readonly placeOf: ComparisonExtras['placeOf'] };
type Section = Placing & { readonly plan: ComparedPlan; readonly id: string; readonly isAlone: boolean };

const IN_SHORT = 'In short';

function groupId(plan: string, index: number): string {
  return `${plan}-${index + 1}`;
}

function PlanSection({ plan, id, isAlone, placeOf }: Section) {
  return (
    <section id={id} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{isAlone ? IN_SHORT : planText(plan)}</h2>
      {isSamePlan(plan.difference) ? (
        <p>Both say the same.</p>
      ) : (
        <ul>
          {plan.page.summary.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
      {plan.page.groups.map((group, index) => (
        <Group group={group} id={groupId(id, index)} placeOf={placeOf} />
      ))}
    </section>
  );
}

/** What concerns one organisation; without a script the frame of a wide table has to be a stop of the keyboard always. */
function Group({ group, id, placeOf }: Placing & { readonly group: DifferenceGroup; readonly id: string }) {
  return (
    <>
      <h3 id={id}>{group.title === undefined ? group.name : `${group.title} (${group.name})`}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: it groups no fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <div class="scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Of</th>
              <th scope="col">What</th>
              <th scope="col">Change</th>
              {placeOf && <th scope="col">Place</th>}
            </tr>
          </thead>
          {lineRuns(group.lines).map((run) => (
            <Run run={run} placeOf={placeOf} />
          ))}
        </table>
      </div>
    </>
  );
}

/** Everything about one thing. */
function Run({ run: { of, title, lines }, placeOf }: Placing & { readonly run: LineRun }) {
  return (
    <tbody>
      {lines.map((line, index) => (
        <tr>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={lines.length}>
              {of}
              {title !== undefined && (
                <>
                  <br />
                  <small>{title}</small>
                </>
              )}
            </th>
          )}
          <td>{whatText(line)}</td>
          <td class={placeOf ? tone(line) : `text ${tone(line) ?? ''}`.trim()}>{line.text}</td>
          {placeOf && <Place place={placeOf(line)} />}
        </tr>
      ))}
    </tbody>
  );
}

/** What is gone stands nowhere. */
function Place({ place }: { readonly place: SourcePlace | undefined }) {
  return <td>{place && <SourceLink place={place} />}</td>;
}

/** The words say it too. */
function tone({ direction }: DifferenceLine): string | undefined {
  return direction === 'worse' ? 'below' : direction === 'better' ? 'above' : undefined;
}
