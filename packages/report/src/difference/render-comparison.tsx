import type { DifferenceGroup, DifferenceLine } from '@stplan/reconcile';
import { isSamePlan } from '@stplan/reconcile';
import { renderToString } from 'preact-render-to-string';
import { contentPolicy } from '../document/policy.ts';
import { shortMarkup } from '../document/short-markup.ts';
import { shownText } from '../document/shown-text.ts';
import { STYLE } from '../generated/style.ts';
import { counted } from '../words/wording.ts';
import { type LineRun, lineRuns, loneTexts, planText, sideText, whatText } from './compared-words.ts';
import type { ComparedPlan, Comparison } from './comparison.ts';

/** A comparison as one HTML file with the look of the report: no script, no request; the same input gives the same bytes. */
export function renderComparison(comparison: Comparison): string {
  const head = renderToString(<Head comparison={comparison} />);
  const body = shortMarkup(renderToString(<Body comparison={comparison} />));
  return shownText(`<!DOCTYPE html>\n<html lang="en-GB">${head}<body>${body}</body></html>\n`);
}

type Props = { readonly comparison: Comparison };

function Head({ comparison }: Props) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy([STYLE], undefined)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <meta name="generator" content={comparison.generator} />
      <title>{`What changed: ${headline(comparison)}`}</title>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
  );
}

function headline({ plans }: Comparison): string {
  const [only, ...others] = plans;
  return only !== undefined && others.length === 0 ? (only.title ?? only.name) : counted(plans.length, 'plan');
}

function Body({ comparison }: Props) {
  const { before, after, plans, generator } = comparison;
  const lone = loneTexts(comparison);
  const sections = plans.map((plan, index) => ({ plan, id: `plan-${index + 1}` }));
  return (
    <>
      <a class="skip" href="#main">
        Skip to the changes
      </a>
      <header class="mast">
        <p class="kind">What changed</p>
        <h1>{headline(comparison)}</h1>
        <dl>
          <div>
            <dt>Before</dt>
            <dd>{sideText(before)}</dd>
          </div>
          <div>
            <dt>After</dt>
            <dd>{sideText(after)}</dd>
          </div>
        </dl>
      </header>
      <div class="columns">
        <Contents sections={sections} />
        <main id="main" tabIndex={-1}>
          {lone.map((text) => (
            <p>{text}</p>
          ))}
          {sections.map(({ plan, id }) => (
            <PlanSection plan={plan} id={id} />
          ))}
        </main>
      </div>
      <footer>
        <p>
          Better and worse are said of the organisation whose figure it is. Made by {generator} from the plans’ texts;
          layout, order and division into files make no difference.
        </p>
      </footer>
    </>
  );
}

type Section = { readonly plan: ComparedPlan; readonly id: string };

function Contents({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <nav id="contents" aria-label="Contents">
      <ol>
        {sections.flatMap(({ plan, id }, at) => [
          <li>
            <a href={`#${id}`}>
              <span class="no">{at + 1}</span> {plan.title ?? plan.name}
            </a>
          </li>,
          ...plan.page.groups.map((group, index) => (
            <li>
              <a href={`#${groupId(id, index)}`}>
                <span class="no" /> {group.title ?? group.name}
              </a>
            </li>
          )),
        ])}
      </ol>
    </nav>
  );
}

function groupId(plan: string, index: number): string {
  return `${plan}-${index + 1}`;
}

function PlanSection({ plan, id }: Section) {
  return (
    <section id={id} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{planText(plan)}</h2>
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
        <Group group={group} id={groupId(id, index)} />
      ))}
    </section>
  );
}

/** What concerns one organisation; without a script the frame of a wide table has to be a stop of the keyboard always. */
function Group({ group, id }: { readonly group: DifferenceGroup; readonly id: string }) {
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
            </tr>
          </thead>
          {lineRuns(group.lines).map((run) => (
            <Run run={run} />
          ))}
        </table>
      </div>
    </>
  );
}

/** Everything about one thing. */
function Run({ run: { of, title, lines } }: { readonly run: LineRun }) {
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
          <td class={tone(line)}>{line.text}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** The words say it too. */
function tone({ direction }: DifferenceLine): string | undefined {
  return direction === 'worse' ? 'text below' : direction === 'better' ? 'text above' : 'text';
}
