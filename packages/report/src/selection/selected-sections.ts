import type { ReportSection } from '@stplan/model';
import type { Section } from '../sections/section.ts';
import { SECTIONS } from '../sections/sections.ts';
import type { Audience, ReportSelection } from './report-selection.ts';

const ANNEX = ['sources', 'bridges', 'assumptions', 'notes', 'glossary', 'listing'];
/** The public gets no working papers: neither the authors' notes nor the plan's own text. */
const PUBLIC_ANNEX = ['sources', 'glossary'];

/** The parts of the paper that each section of the language stands for, by their ids. */
const PARTS: { readonly [S in Exclude<ReportSection, 'annex'>]: readonly string[] } = {
  summary: ['summary'],
  findings: ['findings'],
  bridge: ['bridge', 'positions'],
  reconciliation: ['reconciliation'],
  contracts: ['contracts'],
  efficiencies: ['efficiencies'],
  activity: ['activity'],
  milestones: ['milestones'],
  commitments: ['commitments'],
  capital: ['capital'],
  'service changes': ['service-changes'],
  risks: ['risks'],
  governance: ['governance'],
  scenarios: ['scenarios'],
};

/** What an audience gets that asks for nothing in particular; a board gets the whole paper. */
const USUAL: { readonly [A in Exclude<Audience, 'board'>]: readonly ReportSection[] } = {
  assurance: [
    'findings',
    'reconciliation',
    'bridge',
    'contracts',
    'efficiencies',
    'activity',
    'milestones',
    'commitments',
    'capital',
    'service changes',
    'risks',
    'governance',
    'scenarios',
    'annex',
  ],
  public: ['summary', 'bridge', 'efficiencies', 'activity', 'commitments', 'capital', 'service changes', 'annex'],
};

/** The sections of a selection in its order; of no selection all of them. */
export function selectedSections(selection: ReportSelection | undefined): readonly Section[] {
  const { audience, sections } = selection ?? {};
  const wanted = sections ?? (audience === undefined || audience === 'board' ? undefined : USUAL[audience]);
  if (wanted === undefined) return SECTIONS;
  const ids = wanted.flatMap((section) =>
    section === 'annex' ? (audience === 'public' ? PUBLIC_ANNEX : ANNEX) : PARTS[section],
  );
  return [...new Set(ids)].flatMap((id) => SECTIONS.find((section) => section.id === id) ?? []);
}
