import { Command, Option } from 'commander';
import { COLOURS, helpEnd } from '../../help-end.ts';
import { FAIL_LEVELS } from '../../settings/fail-level.ts';
import type { DefineCommand } from '../define-command.ts';
import { planOption, settingsOption } from '../shared-options.ts';
import { FORMATS } from './format-names.ts';
import type { CheckOptions } from './options.ts';
import { readReportFile } from './report-file.ts';

const HELP = `
Examples:
  stplan check                                 every plan below this folder
  stplan check plans/westmarch                 one plan
  stplan check --format concise                one line a finding, for scripts
  stplan check --report sarif=out.sarif --report junit=out.xml
                                               findings for people here, and for the CI server in files
  stplan check --fail-on warning               warnings fail the run too
  stplan check --write-baseline baseline.json  keep the findings of today ...
  stplan check --baseline baseline.json        ... and hear only of others
  stplan check --changed origin/main           only what the change since then brings
  stplan check - --stdin-filename a.stplan < a.stplan
                                               one file from standard input

Formats:
  full        for people: each finding with its line, its figures and the way out
  concise     one line a finding: file:line:column: severity rule message
  json        one document, with the terms of every statement
  jsonl       the same, one object a line
  sarif       SARIF 2.1.0, for code scanning
  junit       JUnit's XML, for the test page of a CI server
  github      annotations of GitHub Actions
  gitlab      a code quality report of GitLab
  checkstyle  Checkstyle's XML
  markdown    a summary for a pull request or the page of a run

A difference that printed digits allow is no finding. To accept a finding where it stands, write on the line before:
  // stplan-accept finance/bridge: the reason

A baseline knows a finding by its rule, its plan and what it is about, so it may move to another line or file. A
difference that has grown since counts as new.`;

const END = {
  clean: 'no finding at or over the fail level',
  findings: 'findings at or over the fail level',
  environment: COLOURS,
  seeAlso: ['stplan explain', 'stplan rules', 'stplan fix', 'docs/ci.md', 'docs/rules.md'],
};

/** `stplan check`: reads, reconciles and checks plans, and prints what it finds. */
export const check: DefineCommand = (surroundings, setExit) =>
  new Command('check')
    .description('check plans: names, figures and whether they reconcile')
    .argument('[paths...]', 'files and folders, or - for standard input; this folder if none is named')
    .addOption(new Option('-f, --format <format>', 'how to print findings').choices(FORMATS).default('full'))
    .addOption(
      new Option('-r, --report <format=file>', 'write findings to a file too; may be repeated').argParser(
        readReportFile,
      ),
    )
    .addOption(
      new Option('--fail-on <level>', 'the least severity that fails the run (default: error)').choices(FAIL_LEVELS),
    )
    .addOption(
      new Option('--baseline <file>', 'findings in this file do not count, and are not shown').conflicts(
        'writeBaseline',
      ),
    )
    .addOption(new Option('--write-baseline <file>', 'write all findings to a baseline; the run passes'))
    .addOption(new Option('--changed <revision>', 'only findings that were not there in a Git revision'))
    .addOption(new Option('-w, --watch', 'check again whenever a file changes, until Ctrl-C'))
    .addOption(new Option('--statistics', 'print findings and milliseconds of every rule to standard error'))
    .addOption(new Option('--stdin-filename <name>', 'the file that standard input stands in for'))
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (paths: string[], options: CheckOptions) => {
      const { runCheck } = await import('./run.ts');
      setExit(await runCheck(paths, options, surroundings));
    });
