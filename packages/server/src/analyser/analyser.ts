import { assemble, createPlanReader, type NationalLibrary, type PlanReader, standingLibrary } from '@stplan/language';
import { createMemory, type Finding } from '@stplan/model';
import { reconcile } from '@stplan/reconcile';
import { checkWorkspace, NO_SETTINGS, type OutsideAcceptance, type RuleSettings } from '@stplan/rules';
import type { Analysis } from './analysis.ts';
import { byFile } from './by-file.ts';
import { documentsOf, lateDocuments } from './library-documents.ts';
import { type PlanDocument, planDocument } from './plan-document.ts';
import { plansNamedFrom } from './plans-named.ts';
import { reconciliationsByFile } from './reconciliations-by-file.ts';

/** The files of one folder, and what they come to. */
export type Analyser = {
  /** States the text of a file: a new one, or a changed one. */
  readonly write: (file: string, text: string) => void;
  /** Takes a file away. */
  readonly remove: (file: string) => void;
  /** States the severities of rules. */
  readonly setRules: (rules: RuleSettings) => void;
  /** States what is accepted in a file beside the plans, and that file's text by its name. */
  readonly setAcceptances: (acceptances: readonly OutsideAcceptance[], texts: ReadonlyMap<string, string>) => void;
  /** States what is wrong with files that could not be read. */
  readonly setLoadingFindings: (findings: readonly Finding[]) => void;
  /** A file of the folder or of the national library; undefined when there is none. */
  readonly document: (file: string) => PlanDocument | undefined;
  /** The files of the folder, without the national library. */
  readonly files: () => Iterable<string>;
  /** What the files come to now; worked out when it is asked for. */
  readonly analysis: () => Analysis;
};

/** An analyser without files yet. */
export function createAnalyser(library: NationalLibrary): Analyser {
  const documents = new Map<string, PlanDocument>();
  const readers = new Map<string, PlanReader>();
  const national = documentsOf(library.texts);
  const late = lateDocuments(library);
  let rules: RuleSettings = NO_SETTINGS;
  let loading: readonly Finding[] = [];
  let known: Analysis | undefined;
  const memory = createMemory();
  let acceptances: readonly OutsideAcceptance[] = [];
  let outside: ReadonlyMap<string, string> = new Map();

  const changed = (): void => {
    known = undefined;
  };
  const document = (file: string): PlanDocument | undefined =>
    documents.get(file) ?? national.get(file) ?? late.document(file);

  function analyse(): Analysis {
    const own = [...documents.keys()].sort().map((file) => (documents.get(file) as PlanDocument).fragment);
    const standing = standingLibrary(
      [...national.values()].map(({ fragment }) => fragment),
      own,
    );
    const fragments = [...own, ...standing];
    const texts = new Map(outside);
    for (const { file } of fragments) texts.set(file, document(file)?.text ?? '');
    for (const { span } of loading) if (!texts.has(span.file)) texts.set(span.file, '');
    const workspace = assemble(fragments, texts, { findings: loading, memory, late: late.library });
    // Only what is to be reported is worked out for the findings; somebody who looks at a plan gets all of it.
    const light = workspace.plans.map((plan) =>
      memory.recall(`reconciliation of ${plan.name}`, plansNamedFrom(plan, workspace), () =>
        reconcile(plan, workspace, { agreeing: 'left out', memory }),
      ),
    );
    const result = checkWorkspace({ workspace, reconciliations: light, settings: rules, acceptances, memory });
    memory.endRound();
    return {
      workspace,
      result,
      findings: byFile(result.findings),
      fragment: (file) => document(file)?.fragment,
      reconciliations: light,
      ...reconciliationsByFile(workspace, light),
    };
  }

  return {
    write(file, text) {
      if (documents.get(file)?.text === text) return;
      const reader = readers.get(file) ?? createPlanReader(file);
      readers.set(file, reader);
      documents.set(file, planDocument(file, text, reader));
      changed();
    },
    remove(file) {
      readers.delete(file);
      if (documents.delete(file)) changed();
    },
    setRules(settings) {
      rules = settings;
      changed();
    },
    setAcceptances(stated, texts) {
      acceptances = stated;
      outside = texts;
      changed();
    },
    setLoadingFindings(findings) {
      if (findings.length === 0 && loading.length === 0) return;
      loading = findings;
      changed();
    },
    document,
    files: () => documents.keys(),
    analysis() {
      known ??= analyse();
      return known;
    },
  };
}
