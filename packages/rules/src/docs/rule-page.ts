import { areaOf } from '../rule/area.ts';
import type { Rule } from '../rule/rule.ts';
import type { DocumentedRule, ExampleFile, RuleDocs } from '../rule/rule-docs.ts';
import { RULES_WITH_FIXES } from '../rule/rules-with-fixes.ts';

/** The documentation page of a rule, in Markdown; also what `stplan explain` prints. */
export function rulePage({ rule, docs }: DocumentedRule): string {
  const parts = [
    `# ${rule.id}`,
    `**${rule.title}.** ${rule.number}, ${severityText(rule)}, [${areaOf(rule.id)?.title.toLowerCase()}](../README.md).`,
    `## Why it matters\n\n${docs.why}`,
    `## How to put it right\n\n${docs.how}${fixText(rule)}`,
    docs.when === undefined ? examples(docs) : `## When it happens\n\n${docs.when}`,
    ...(docs.notes === undefined ? [] : [`## Notes\n\n${docs.notes}`]),
    `## Settings\n\n${settingsText(rule)}`,
    `## Source\n\n${docs.source}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function fixText({ id }: Rule): string {
  const fix = RULES_WITH_FIXES.get(id);
  if (fix === undefined) return '';
  const how = fix.safe ? '`stplan fix` (safe)' : '`stplan fix --unsafe`, to be looked at afterwards';
  return `\n\nFix: ${how}: it ${fix.does}.`;
}

function severityText(rule: Rule): string {
  return rule.structural ? `${rule.severity}, structural` : rule.severity;
}

function examples({ bad, good }: RuleDocs): string {
  return `## Example\n\nThis plan gets the finding where \`//~\` stands:\n\n${blocks(bad)}\n\nThis one does not:\n\n${blocks(good)}`;
}

function blocks(files: readonly ExampleFile[]): string {
  return files
    .map(({ file, text }) => `${files.length > 1 ? `\`${file}\`\n\n` : ''}\`\`\`stplan\n${text}\`\`\``)
    .join('\n\n');
}

function settingsText({ id, severity, structural }: Rule): string {
  if (structural) {
    return 'While this stands, a part of the plan is not read or not worked out. So it always has its severity, and it cannot be accepted.';
  }
  const other = severity === 'info' ? 'warning' : 'info';
  return [
    '| to | write |',
    '| --- | --- |',
    `| accept one finding | \`// stplan-accept ${id}: the reason\` on its line or the line before |`,
    `| set the severity in a plan | \`rule ${id} ${other}\` (or \`off\`) inside \`plan ... { }\` |`,
    `| set it for all plans | \`"rules": { "${id}": "${other}" }\` in \`stplan.json\` |`,
  ].join('\n');
}
