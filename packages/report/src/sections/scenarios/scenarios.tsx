import type { Override, Scenario } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import { SourceLink } from '../../marks/source-link.tsx';
import { byTextOf } from '../../reading/by-text.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { namesOf } from '../../words/named.ts';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { overrideText, setToText } from './override-words.ts';
import { ScenarioChanges } from './scenario-changes.tsx';
import { ScenarioFigure } from './scenario-figure.tsx';

type Row = { readonly scenario: Scenario; readonly override: Override };

/** What each scenario does to positions, and what it sets otherwise than the plan. */
export const scenariosSection: Section = {
  id: 'scenarios',
  title: 'Scenarios',
  body: (view) => {
    const scenarios = [...view.plan.elements.scenario].sort(byTextOf(({ name }) => name));
    const rows = scenarios.flatMap((scenario) => scenario.overrides.map((override) => ({ scenario, override })));
    if (rows.length === 0) return undefined;
    return (
      <>
        <ScenarioFigure outcomes={view.input.scenarios ?? []} />
        <ScenarioChanges view={view} />
        <DataTable
          id="scenarios-table"
          caption={`${counted(scenarios.length, 'scenario')}: what each sets otherwise than the plan`}
          columns={columns(view)}
          rows={rows}
          tools="filter sort"
        />
      </>
    );
  },
};

function columns(view: ReportView): Column<Row>[] {
  return [
    {
      head: 'Scenario',
      rowHead: true,
      cell: ({ scenario }) => ({ content: <ElementLink of={scenario} view={view} /> }),
    },
    {
      head: 'Built on',
      choices: true,
      cell: ({ scenario: { base } }) => base && namesOf(view.plan, [base]),
      absent: 'the plan',
    },
    { head: 'Sets', cell: ({ override }) => overrideText(view.plan, override) },
    { head: 'To', cell: ({ override }) => setToText(override) },
    { head: 'Note', cell: ({ override: { note } }) => note, absent: 'none' },
    { head: 'Place', cell: ({ override: { span } }) => ({ content: <SourceLink place={view.placeOf(span)} /> }) },
  ];
}
