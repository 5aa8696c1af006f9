import type { SourceSpan } from '@stplan/model';
import type { Location } from 'vscode-languageserver-types';
import type { Analysis } from '../analyser/analysis.ts';
import type { PlanDocument } from '../analyser/plan-document.ts';

/** A folder of plans as features see it: its files, and the addresses under which the editor knows them. */
export type FolderView = {
  /** The address of the folder, without a slash at its end. */
  readonly uri: string;
  /** What its plans come to; worked out when first asked for. */
  readonly analysis: () => Analysis;
  /** The files of the folder, without the national library. */
  readonly files: () => Iterable<string>;
  /** A file by the name that the workspace gives it, opened in the editor or not; also one of the national library. */
  readonly document: (file: string) => DocumentView | undefined;
  /** The address of a file by its name. */
  readonly uriOf: (file: string) => string;
  /** Where a place is, as editors count. */
  readonly location: (span: SourceSpan) => Location;
};

/** A plan file as features see it. */
export type DocumentView = PlanDocument & { readonly uri: string; readonly folder: FolderView };
