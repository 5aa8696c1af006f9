import type { Finding } from '@stplan/model';
import type { KnownFinding, Standing } from '../../baseline/index.ts';
import type { CheckResult, ReportedFinding } from '../../check/reported-finding.ts';
import type { Severity } from '../../rule/index.ts';

/** Findings that were known before, in a baseline or in an older revision, and do not count. */
export type KnownBefore = {
  /** What the findings were held against, in words: `baseline.json`, `revision main`. */
  readonly against: string;
  readonly findings: readonly ReportedFinding[];
  /** Known ones that are no longer there. */
  readonly gone: readonly KnownFinding[];
};

/** A check as every format is given it. */
export type RenderInput = {
  /** The findings that count, and those accepted. */
  readonly result: CheckResult;
  /** Undefined when nothing was compared. */
  readonly known: KnownBefore | undefined;
  /** What a finding, open, known or accepted, is known by in other runs. */
  readonly identityOf: (finding: Finding) => KnownFinding;
  /** How a finding stands to the known ones; undefined when nothing was compared. */
  readonly standingOf: (finding: Finding) => Standing | undefined;
  readonly texts: ReadonlyMap<string, string>;
  /** The plan files that were checked, in order. */
  readonly files: readonly string[];
  /** The severities that fail the run. */
  readonly failing: readonly Severity[];
  /** The version of stplan: `0.1.0`. */
  readonly version: string;
  /** Whether a terminal shows colours. */
  readonly colour: boolean;
};

/** Writes a check down in one format. */
export type Format = (input: RenderInput) => string;
