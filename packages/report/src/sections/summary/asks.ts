import { yearText } from '@stplan/model';
import { contractDifferences } from '../../reading/contract-differences.ts';
import { organisationTests } from '../../reading/control-total-count.ts';
import { headlineBridge } from '../../reading/headline-bridge.ts';
import { lastProgramme } from '../../reading/programme.ts';
import { isOverdue, type ReportView } from '../../reading/report-view.ts';
import { isUnidentified } from '../../reading/scheme.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { money, type Sentence, say, size } from '../../words/sentence.ts';
import { counted, listed } from '../../words/wording.ts';
import { severityCounts } from '../findings/findings.tsx';

/** Something that the board is asked to do, and the section with the reasons. */
export type Ask = { readonly words: Sentence; readonly section: string };

type AskReader = (view: ReportView) => Ask | undefined;

const closeTheBridge: AskReader = (view) => {
  const bridge = headlineBridge(view);
  if (bridge?.statement.verdict !== 'unexplained' || bridge.difference === undefined) return undefined;
  const where = `the ${yearText({ start: bridge.year })} bridge of ${subjectTitle(view.plan, bridge.subject)}`;
  return {
    words: say`Have the ${size(bridge.difference)} that is unexplained in ${where} found or withdrawn.`,
    section: 'bridge',
  };
};

const findSavings: AskReader = (view) => {
  const programme = lastProgramme(view);
  const missing = programme?.unidentified;
  if (programme === undefined || missing === undefined || missing.value.n <= 0n) return undefined;
  const schemes = view.schemes.filter(({ efficiency }) => isUnidentified(efficiency));
  const owners = [...new Set(schemes.flatMap(({ efficiency }) => efficiency.owner?.value.organisation.name ?? []))];
  const who = owners.length > 0 ? listed(owners.sort(view.bySubject)) : 'the members';
  const year = yearText({ start: programme.year });
  return {
    words: say`Agree by when ${who} will identify the ${money(missing)} of savings that ${year} still lacks.`,
    section: 'efficiencies',
  };
};

const settleContracts: AskReader = (view) => {
  const apart = contractDifferences(view).filter(({ isApart }) => isApart);
  if (apart.length === 0) return undefined;
  const names = [...new Set(apart.map(({ contract }) => contract.title ?? contract.name))];
  return {
    words: say`Require both sides to settle ${counted(names.length, 'contract')} on which their figures differ: ${listed(names, 4)}.`,
    section: 'contracts',
  };
};

const meetControlTotals: AskReader = (view) => {
  const missed = organisationTests(view).filter(({ test }) => test.statement.verdict === 'not-met');
  const names = [...new Set(missed.map(({ name }) => name))];
  if (names.length === 0) return undefined;
  return {
    words: say`Decide how ${listed(names)} will meet ${names.length === 1 ? 'its' : 'their'} control totals.`,
    section: 'reconciliation',
  };
};

const actOnMilestones: AskReader = (view) => {
  const late = view.plan.elements.milestone.filter((milestone) => isOverdue(view, milestone));
  if (late.length === 0) return undefined;
  const names = late.map(({ title, name }) => title ?? name).sort();
  return {
    words: say`Ask the owners of ${counted(late.length, 'overdue milestone')} for a recovery date: ${listed(names, 4)}.`,
    section: 'milestones',
  };
};

const resolveEscalations: AskReader = ({ plan }) => {
  const open = plan.elements.escalation.filter(({ status }) => (status?.value.status ?? 'open') === 'open');
  if (open.length === 0) return undefined;
  const names = open.map(({ title, name }) => title ?? name).sort();
  return {
    words: say`Resolve ${counted(open.length, 'open escalation')}: ${listed(names, 4)}.`,
    section: 'governance',
  };
};

const obtainSignOffs: AskReader = ({ plan }) => {
  const missing = plan.elements['sign-off'].filter(({ decision }) => decision?.value.decision !== 'approved');
  if (missing.length === 0) return undefined;
  const names = missing.map(({ organisation }) => organisation.name).sort();
  return { words: say`Obtain the sign-off of ${listed(names)}.`, section: 'governance' };
};

const judgeAcceptances: AskReader = ({ accepted }) =>
  accepted.length === 0
    ? undefined
    : {
        words: say`Confirm ${counted(accepted.length, 'finding')} that the plan accepts, with the reasons given.`,
        section: 'findings',
      };

/** What stands and is not asked for above: it must be put right before anybody approves the plan. */
const putRight: AskReader = ({ findings }) => {
  const graver = findings.filter(({ severity }) => severity !== 'info');
  if (graver.length === 0) return undefined;
  return { words: say`Have ${severityCounts(graver)} put right before the plan is approved.`, section: 'findings' };
};

const ASKS: readonly AskReader[] = [
  closeTheBridge,
  findSavings,
  settleContracts,
  meetControlTotals,
  actOnMilestones,
  resolveEscalations,
  obtainSignOffs,
  putRight,
  judgeAcceptances,
];

/** What the board is asked to do; where nothing stands out, to take the paper as it is. */
export function asksOf(view: ReportView): Ask[] {
  const asks = ASKS.flatMap((read) => read(view) ?? []);
  return asks.length > 0
    ? asks
    : [{ words: say`Note this paper: nothing that was checked stands against the plan.`, section: 'findings' }];
}
