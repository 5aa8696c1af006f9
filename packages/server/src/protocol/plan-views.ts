import type { ExportForm } from '@stplan/exchange';
import type { ListedRevision } from '@stplan/git/listed-revision';
import type { Location, Position, TextDocumentIdentifier } from 'vscode-languageserver-types';

export type { ExportForm, ListedRevision };

/**
 * What the views of an editor beside the text ask for: an outline with verdicts, the grid of differences, a statement
 * with its parts, the report, comparisons, exports. Texts are plain texts, never markup; every figure is printed.
 */
export type PlanViewRequests = {
  /** Every plan that is open or lies in an open folder. */
  'stplan/plans': { readonly params: Record<string, never>; readonly result: readonly PlanSummary[] };
  /** The differences of a plan's statements by subject and period. */
  'stplan/differences': { readonly params: PlanRequest; readonly result: readonly DifferenceGrid[] | null };
  /** A statement with its parts, down to the places in the plan. */
  'stplan/statement': {
    readonly params: PlanRequest & { readonly statement: string };
    readonly result: StatementTree | null;
  };
  /** The figure at a place with all that it is made of; null where there is none. */
  'stplan/figure': {
    readonly params: { readonly textDocument: TextDocumentIdentifier; readonly position: Position };
    readonly result: StatementTree | null;
  };
  /** The report of a plan. */
  'stplan/report': { readonly params: PlanRequest; readonly result: ReportPage | null };
  /** What its scenarios change, by organisation and year, as a page. */
  'stplan/scenarios': { readonly params: PlanRequest; readonly result: ReportPage | null };
  /** What changed since a revision, as a page; refused where there is no Git, or no such revision. */
  'stplan/comparison': {
    readonly params: PlanRequest & GitPrograms & { readonly revision: string };
    readonly result: ReportPage | null;
  };
  /** Branches and tags, the newest first, and the last commits that touch the files of a plan; refused without Git. */
  'stplan/revisions': {
    readonly params: PlanRequest & GitPrograms;
    readonly result: readonly ListedRevision[] | null;
  };
  /** A plan in a form for other programs. */
  'stplan/export': {
    readonly params: PlanRequest & { readonly form: ExportForm };
    readonly result: readonly ExportedFile[] | null;
  };
};

/** A file of an export, by the name that it has unless somebody wants another: text, or bytes in base64. */
export type ExportedFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly base64: string };

/** Programs that are git, to be tried before the one on the path: what the user, never a folder, has set. */
export type GitPrograms = { readonly git?: readonly string[] };

/** Which plan: two folders may each have one of the same name. */
export type PlanRequest = { readonly folder: string; readonly plan: string };

/** How something came out, for its sign: colour never says more than the words beside it. */
export type Tone = 'good' | 'open' | 'bad' | 'none';

/** A plan in short, and its elements. */
export type PlanSummary = PlanRequest & {
  readonly title: string;
  readonly location: Location;
  readonly files: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** How many findings of its folder are held back until what cannot be read is put right. */
  readonly waiting: number;
  /** What the statement that stands for the whole plan leaves unexplained: `£1.5m`; null where that is nothing. */
  readonly unexplained: string | null;
  readonly groups: readonly OutlineGroup[];
};

/** The elements of one kind, in the order of the plan. */
export type OutlineGroup = { readonly label: string; readonly items: readonly OutlineItem[] };

/** An element: `FrailtyHubs`, `Frailty hubs at the front door`, `amber`. */
export type OutlineItem = {
  readonly name: string;
  readonly title: string;
  readonly status: string;
  readonly tone: Tone;
  readonly location: Location;
};

/** Statements of one kind: a row for each subject, a column for each period. */
export type DifferenceGrid = {
  /** `Bridge`, `Control total`. */
  readonly title: string;
  /** `£m` */
  readonly measure: string;
  readonly periods: readonly string[];
  readonly rows: readonly DifferenceRow[];
};

/** The statements of a subject; undefined where it has none for a period. */
export type DifferenceRow = { readonly subject: string; readonly cells: readonly (DifferenceCell | null)[] };

/** What is unexplained of a subject in a period, and how bad it is. */
export type DifferenceCell = {
  /** To ask for the statement by. */
  readonly statement: string;
  /** `(1.5)`, or empty where there is no difference to tell. */
  readonly difference: string;
  readonly verdict: string;
  readonly tone: Tone;
};

/** A statement or a figure, unfolded. */
export type StatementTree = {
  readonly title: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly reason: string | null;
  readonly location: Location;
  readonly parts: readonly StatementPart[];
};

/** A figure of a statement with those that it is made of, down to the lines of the plan. */
export type StatementPart = {
  readonly label: string;
  readonly value: string;
  readonly location: Location | null;
  readonly parts: readonly StatementPart[];
};

/** A report or a comparison as a page; its links to `#f<n>-<line>` mean a line of the n-th of the files. */
export type ReportPage = { readonly title: string; readonly html: string; readonly files: readonly string[] };
