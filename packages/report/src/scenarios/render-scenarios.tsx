import type { Plan, Scenario, SourceSpan } from '@stplan/model';
import {
  type ScenarioOutcome,
  type ScenarioRow,
  scenarioRemarks,
  scenarioRows,
  scenarioYears,
} from '@stplan/reconcile';
import { Hatchings } from '../document/hatchings.tsx';
import { renderPlainPage } from '../document/plain-page.tsx';
import { SourceLink } from '../marks/source-link.tsx';
import type { SourcePlace } from '../reading/source-places.ts';
import { overrideText, setToText } from '../sections/scenarios/override-words.ts';
import { Remarks } from '../sections/scenarios/remarks.tsx';
import { ScenarioFigure } from '../sections/scenarios/scenario-figure.tsx';
import { yearColumns } from '../sections/scenarios/year-columns.ts';
import { DataTable } from '../table/data-table.tsx';
import { digitsFor, ownerText, planTitle, scenarioText } from '../words/scenario-words.ts';
import { counted } from '../words/wording.ts';

/** The scenarios of one plan. */
export type PlanOutcomes = { readonly plan: Plan; readonly outcomes: readonly ScenarioOutcome[] };

/** Where something of a plan can be read; then what scenarios set has its place. */
type PlaceOf = ((span: SourceSpan) => SourcePlace) | undefined;

/** What scenarios change, as one HTML file with the look of the report: no script, no request; the same input gives the same bytes. */
export function renderScenarios(plans: readonly PlanOutcomes[], generator: string, placeOf?: PlaceOf): string {
  // The heading of the page names a plan that is alone on it.
  const isAlone = plans.length === 1;
  const sections = plans.map((plan, index) => ({ ...plan, id: `plan-${index + 1}`, isAlone }));
  const [only] = plans;
  const count = plans.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  return renderPlainPage({
    kind: 'Scenarios',
    heading:
      only !== undefined && isAlone ? (only.plan.definition?.title ?? only.plan.name) : counted(plans.length, 'plan'),
    facts: [['Against the plan', counted(count, 'scenario')]],
    contents: sections.flatMap(({ plan, outcomes, id, isAlone }, at) => [
      {
        id,
        title: isAlone ? TOGETHER : (plan.definition?.title ?? plan.name),
        number: isAlone ? undefined : at + 1,
      },
      ...outcomes.map(({ title, name }, index) => ({
        id: `${id}-${index + 1}`,
        title: title ?? name,
        number: undefined,
      })),
    ]),
    body: (
      <>
        <Hatchings />
        {sections.map((section) => (
          <PlanScenarios {...section} placeOf={placeOf} />
        ))}
      </>
    ),
    footer: `Worse stands in brackets. Confidence changes no position: by how much less is to be expected stands apart. Made by ${generator} from the plans’ texts.`,
    generator,
  });
}

type Placing = { readonly plan: Plan; readonly id: string; readonly placeOf: PlaceOf };

const TOGETHER = 'The scenarios together';

function PlanScenarios({
  plan,
  outcomes,
  id,
  isAlone,
  placeOf,
}: Placing & PlanOutcomes & { readonly isAlone: boolean }) {
  const years = scenarioYears(outcomes);
  return (
    <section id={id} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{isAlone ? TOGETHER : planTitle(plan)}</h2>
      {outcomes.length === 0 && <p>It has no scenario yet; one begins with: scenario Name "title" {'{ }'}</p>}
      <ScenarioFigure outcomes={outcomes} />
      {outcomes.map((outcome, index) => (
        <OneScenario plan={plan} outcome={outcome} years={years} id={`${id}-${index + 1}`} placeOf={placeOf} />
      ))}
    </section>
  );
}

type OneProps = Placing & { readonly outcome: ScenarioOutcome; readonly years: readonly number[] };

function OneScenario({ plan, outcome, years, id, placeOf }: OneProps) {
  const rows = scenarioRows(outcome, years);
  const remarks = scenarioRemarks(outcome);
  const scenario = plan.elements.scenario.find(({ name }) => name === outcome.name);
  return (
    <>
      <h3 id={id}>{scenarioText(outcome)}</h3>
      {scenario && <Sets plan={plan} scenario={scenario} placeOf={placeOf} />}
      {rows.length > 0 && (
        <DataTable
          id={`${id}-changes`}
          caption="Against the plan, £m"
          columns={[
            { head: 'Whose', rowHead: true, cell: ownerText },
            { head: 'What', cell: ({ label }: ScenarioRow) => label },
            ...yearColumns<ScenarioRow>(years, digitsFor(rows)),
          ]}
          rows={rows}
          rowClass={({ part }) => (part === 'change' ? 'total' : undefined)}
        />
      )}
      <Remarks remarks={remarks} />
    </>
  );
}

/** What a scenario sets otherwise than the plan. */
function Sets({ plan, scenario, placeOf }: Omit<Placing, 'id'> & { readonly scenario: Scenario }) {
  return (
    <ul>
      {scenario.overrides.map((override) => (
        <li>
          Sets {overrideText(plan, override)}: {setToText(override)}
          {placeOf && (
            <>
              {' '}
              <SourceLink place={placeOf(override.span)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
