import { yearText } from '@stplan/model';
import { renderToString } from 'preact-render-to-string';
import { Contents } from '../document/contents.tsx';
import { Hatchings } from '../document/hatchings.tsx';
import type { NumberedSection } from '../document/numbered-sections.ts';
import { packedText } from '../document/packing.ts';
import { PageHead } from '../document/page-head.tsx';
import { Sections } from '../document/sections.tsx';
import { shortMarkup } from '../document/short-markup.ts';
import { shownText } from '../document/shown-text.ts';
import { byTextOf } from '../reading/by-text.ts';
import type { Audience } from '../selection/report-selection.ts';
import { counted } from '../words/wording.ts';
import { gapSets } from './gap-sets.ts';
import type { National } from './national.ts';
import type { NationalPlan } from './national-plan.ts';
import { severityTotals } from './sections/findings.tsx';
import { NATIONAL_SECTIONS } from './sections/sections.ts';

const NOTHING_PACKED = { parts: {}, files: {}, derivations: { rows: [], statements: {} } };

/**
 * The roll-up of several plans as one HTML file under the rules of a report: no request, no clock, the same bytes
 * whatever the order of plans and files.
 */
export function renderNational(
  plans: readonly NationalPlan[],
  { generator, audience }: { readonly generator: string; readonly audience?: Audience | undefined },
): string {
  const ordered = toldApart([...plans].sort(byTextOf(({ name }) => name)));
  const national: National = { plans: ordered, gapSets: gapSets(ordered), generator, audience };
  const title = titleOf(ordered);
  const foot = [title, counted(plans.length, 'plan'), periodOf(ordered)].filter((part) => part !== undefined);
  const head = renderToString(<PageHead title={title} foot={foot.join(' · ')} generator={generator} />);
  const body = shortMarkup(renderToString(<Page national={national} />));
  const template = `<template id="packed">${packedText(NOTHING_PACKED)}</template>`;
  return shownText(`<!DOCTYPE html>\n<html lang="en-GB">${head}<body>${body}${template}</body></html>\n`);
}

/** Footprints that several plans speak of bear the plan's name besides. */
function toldApart(plans: readonly NationalPlan[]): readonly NationalPlan[] {
  const counts = new Map<string, number>();
  for (const { footprint } of plans) counts.set(footprint, (counts.get(footprint) ?? 0) + 1);
  return plans.map((plan) =>
    (counts.get(plan.footprint) ?? 0) < 2 ? plan : { ...plan, footprint: `${plan.footprint} (${plan.name})` },
  );
}

function Page({ national }: { readonly national: National }) {
  const sections = numbered(national);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the roll-up
      </a>
      <Hatchings />
      <Masthead national={national} />
      <div class="columns">
        <Contents sections={sections} />
        <main id="main" tabIndex={-1}>
          <Sections sections={sections} />
        </main>
      </div>
      <footer>
        <p>
          Figures may not sum because of rounding; sums are printed no finer than the coarsest of their parts. Made by{' '}
          {national.generator} from the plans’ texts; nothing in this paper was typed by hand.
        </p>
      </footer>
    </>
  );
}

function numbered(national: National): NumberedSection[] {
  const wanted = NATIONAL_SECTIONS.filter(({ internal }) => !(internal && national.audience === 'public'));
  const present = wanted.flatMap(({ id, title, body }) => {
    const content = body(national);
    return content === undefined ? [] : [{ id, title, screenOnly: false, content }];
  });
  return present.map((section, index) => ({ ...section, number: String(index + 1) }));
}

function Masthead({ national }: { readonly national: National }) {
  const { plans, audience } = national;
  const period = periodOf(plans);
  const findings = severityTotals(national);
  return (
    <header class="mast">
      <p class="kind">
        Sustainability and transformation plans
        {audience === undefined ? '' : ` · ${audience === 'assurance' ? 'for assurance' : `for the ${audience}`}`}
      </p>
      <h1>{titleOf(plans)}</h1>
      <dl>
        <Fact term="Plans" text={String(plans.length)} />
        <Fact term="Footprints" text={String(new Set(plans.map(({ footprintKey }) => footprintKey)).size)} />
        <Fact
          term="Population stated"
          text={`by ${counted(plans.filter(({ population }) => population).length, 'plan')}`}
        />
        {period && <Fact term="Period" text={period} />}
      </dl>
      {findings !== undefined && audience !== 'public' && (
        <p class="banner">
          <strong>Draft.</strong> Against the plans stand {findings}: see <a href="#findings">Findings</a>.
        </p>
      )}
    </header>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function titleOf(plans: readonly NationalPlan[]): string {
  return `Roll-up over ${counted(new Set(plans.map(({ footprintKey }) => footprintKey)).size, 'footprint')}`;
}

/** From the first year of any plan to the last of any. */
function periodOf(plans: readonly NationalPlan[]): string | undefined {
  const periods = plans.flatMap(({ period }) => period ?? []);
  if (periods.length === 0) return undefined;
  const first = Math.min(...periods.map((period) => period.first.start));
  const last = Math.max(...periods.map((period) => period.last.start));
  return `${yearText({ start: first })} to ${yearText({ start: last })}`;
}
