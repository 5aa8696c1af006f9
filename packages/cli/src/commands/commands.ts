import { check } from './check/command.ts';
import { completion } from './completion/command.ts';
import type { DefineCommand } from './define-command.ts';
import { diff } from './diff/command.ts';
import { explain } from './explain/command.ts';
import { exportPlan } from './export/command.ts';
import { fix } from './fix/command.ts';
import { format } from './format/command.ts';
import { importSheets } from './import/command.ts';
import { init } from './init/command.ts';
import { lsp } from './lsp/command.ts';
import { mcp } from './mcp/command.ts';
import { report } from './report/command.ts';
import { rules } from './rules/command.ts';
import { scenario } from './scenario/command.ts';
import { track } from './track/command.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly DefineCommand[] = [
  init,
  check,
  report,
  diff,
  scenario,
  track,
  explain,
  rules,
  format,
  fix,
  importSheets,
  exportPlan,
  lsp,
  mcp,
  completion,
];
