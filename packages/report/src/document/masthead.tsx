import { dateText, formatQuantity, yearText } from '@stplan/model';
import { NumberMark } from '../marks/number-mark.tsx';
import { formOfFigure } from '../reading/amount.ts';
import type { ReportView } from '../reading/report-view.ts';
import { severityCounts } from '../sections/findings/findings.tsx';
import type { ReportSelection } from '../selection/report-selection.ts';
import { capital } from '../words/wording.ts';

/** What the paper is: plan, footprint, version, dates. A banner says so while findings stand. */
export function Masthead({ view }: { readonly view: ReportView }) {
  const { plan, findings } = view;
  const { definition, footprint } = plan;
  const period = definition?.period?.value;
  const version = definition?.version?.value;
  const population = footprint?.population?.value;
  return (
    <header class="mast">
      <p class="kind">{kindText(view.input.selection)}</p>
      <h1>{definition?.title ?? plan.name}</h1>
      <dl>
        {footprint && <Fact term="Footprint">{footprint.title ?? footprint.name}</Fact>}
        {population && (
          <Fact term="Population">
            <NumberMark
              value={population.figure.value}
              text={formatQuantity(population.figure.value, population.figure.unit, formOfFigure(population.figure))}
            />
            {population.year ? ` in ${population.year}` : ''}
          </Fact>
        )}
        {period && (
          <Fact term="Period">
            {yearText(period.first)} to {yearText(period.last)}
          </Fact>
        )}
        {definition?.asAt && <Fact term="Position date">{dateText(definition.asAt.value)}</Fact>}
        {version && <Fact term="Version">{version.version}</Fact>}
        {version?.status && <Fact term="Status">{statusText(version)}</Fact>}
      </dl>
      {findings.length > 0 && (
        <p class="banner">
          <strong>Draft.</strong> {capital(severityCounts(findings))} stand{findings.length === 1 ? 's' : ''}: see{' '}
          <a href="#findings">Findings</a>.
        </p>
      )}
    </header>
  );
}

/** What kind of paper it is: of a selection also its title, whom it is for and whom it is about. */
function kindText(selection: ReportSelection = {}): string {
  const { title, audience, organisation } = selection;
  return [
    'Sustainability and transformation plan',
    ...(title === undefined ? [] : [title]),
    ...(audience === undefined ? [] : [audience === 'assurance' ? 'for assurance' : `for the ${audience}`]),
    ...(organisation === undefined ? [] : [`what concerns ${organisation}`]),
  ].join(' · ');
}

function Fact({ term, children }: { readonly term: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Version = NonNullable<NonNullable<ReportView['plan']['definition']>['version']>['value'];

function statusText({ status, date, approvers }: Version): string {
  const by = approvers.length > 0 ? ` by ${approvers.map(({ name }) => name).join(', ')}` : '';
  return `${capital(status ?? '')}${date ? ` ${dateText(date)}` : ''}${by}`;
}
