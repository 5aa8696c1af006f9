import { dateText, yearText } from '@stplan/model';
import { SCRIPT } from '../generated/script.ts';
import { STYLE } from '../generated/style.ts';
import type { ReportView } from '../reading/report-view.ts';
import { contentPolicy } from './policy.ts';
import { printFooter } from './print-footer.ts';
import { shownText } from './shown-text.ts';

/** The head of the page: its policy, styles and script. */
export function Head({ view }: { readonly view: ReportView }) {
  const styles = [STYLE, printFooter(footerWords(view))];
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy(styles, SCRIPT)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <meta name="generator" content={view.input.generator} />
      <title>{titleOf(view)}</title>
      {styles.map((style) => (
        <style dangerouslySetInnerHTML={{ __html: style }} />
      ))}
      <script type="module" dangerouslySetInnerHTML={{ __html: SCRIPT }} />
    </head>
  );
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
