import { dateText, type PlanElement, type Statement, visibleText } from '@stplan/model';
import type { ScheduledMilestone } from '@stplan/reconcile';
import { isOwn } from '../../document/file-uri.ts';
import type { FolderView } from '../../document/folder-view.ts';
import { plainMarkdown } from '../../document/plain-markdown.ts';
import { membership } from '../../place/membership.ts';
import { type NamedThing, usesOf } from '../../place/names.ts';
import { gravest, verdictText } from '../../plan-views/tone.ts';

/** As much of an element as is read in passing. */
const MOST_LINES = 14;

/** An element: its title, its comment, its text, how its figures came out, and how often it is used. Its text is left out where it stands already. */
export function elementCard(folder: FolderView, thing: NamedThing, isElsewhere: boolean): string {
  const [element] = thing.elements;
  if (element === undefined) return '';
  const { kind, name, title, doc, span } = element;
  const analysis = folder.analysis();
  const reconciliation = analysis.ofFile(span.file);
  const milestone = kind === 'milestone' ? reconciliation?.schedule.byName.get(name) : undefined;
  return [
    `**${kind} ${plainMarkdown(name)}**${title === undefined ? '' : ` · ${plainMarkdown(title)}`}`,
    doc === undefined ? '' : plainMarkdown(doc),
    isElsewhere ? excerpt(folder, element) : '',
    plainMarkdown(membership(element, analysis)),
    milestone === undefined ? '' : schedule(milestone),
    outcome((reconciliation?.statements ?? []).filter((statement) => statement.subject === name)),
    standing(folder, thing),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The text of an element as it stands, fenced so that nothing in it is read as Markdown. */
export function excerpt(folder: FolderView, { span }: PlanElement): string {
  const text = folder.document(span.file)?.text.slice(span.start, span.end) ?? '';
  const lines = text.split(/\r\n|\r|\n/).map((line) => visibleText(line));
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}stplan\n${shown.join('\n')}\n${fence}`;
}

function schedule({ milestone, forecast, slack, late, delayedBy, critical }: ScheduledMilestone): string {
  const due = milestone.due === undefined ? '' : `due ${dateText(milestone.due.value)}`;
  const expected = late > 0 && forecast !== undefined ? `expected ${dateText(forecast)}, ${days(late)} late` : '';
  const because = delayedBy === undefined ? '' : `because of ${plainMarkdown(delayedBy)}`;
  const room = slack === undefined ? '' : slack < 0 ? `${days(-slack)} too few` : `${days(slack)} of slack`;
  return [due, expected, because, room, critical ? 'on the critical path' : '']
    .filter((part) => part !== '')
    .join(' · ');
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** How many statements about it agree, and the gravest of those that do not. */
function outcome(statements: readonly Statement[]): string {
  if (statements.length === 0) return '';
  const agreeing = statements.filter(
    ({ verdict }) => verdict === 'exact' || verdict === 'within-rounding' || verdict === 'met',
  );
  const worst = gravest(statements.filter((statement) => !agreeing.includes(statement)));
  const rest = worst === undefined ? '' : `; ${plainMarkdown(worst.title)}: ${plainMarkdown(verdictText(worst))}`;
  return `${agreeing.length} of ${statements.length} statements agree${rest}`;
}

function standing(folder: FolderView, thing: NamedThing): string {
  const uses = usesOf(folder.analysis(), thing).length;
  const used = uses === 0 ? 'not used' : uses === 1 ? 'used once' : `used ${uses} times`;
  const [first] = thing.elements;
  const own = first !== undefined && isOwn(first.span.file) ? ' · from the national library' : '';
  const twice = thing.elements.length > 1 ? ` · defined ${thing.elements.length} times` : '';
  return `${used}${own}${twice}`;
}
