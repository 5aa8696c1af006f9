import { dateText, yearText } from '@stplan/model';
import type { ReportView } from '../reading/report-view.ts';
import { PageHead } from './page-head.tsx';
import { shownText } from './shown-text.ts';

/** The head of a plan's report. */
export function Head({ view }: { readonly view: ReportView }) {
  return <PageHead title={titleOf(view)} foot={footerWords(view)} generator={view.input.generator} />;
}

function titleOf({ plan }: ReportView): string {
  return plan.definition?.title ?? plan.name;
}

/** Title, version, period and position date, as they stand at the foot of every printed page. */
function footerWords(view: ReportView): string {
  const { definition } = view.plan;
  const period = definition?.period?.value;
  const parts = [
    titleOf(view),
    definition?.version && `version ${definition.version.value.version}`,
    period && `${yearText(period.first)} to ${yearText(period.last)}`,
    definition?.asAt && `position at ${dateText(definition.asAt.value)}`,
  ];
  return shownText(parts.filter((part) => part !== undefined).join(' · '));
}
