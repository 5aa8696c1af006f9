import {
  addDays,
  type CalendarDate,
  dateText,
  fromDayNumber,
  isoDateText,
  type Milestone,
  toDayNumber,
} from '@stplan/model';
import type { ExportInput } from './export-input.ts';
import { ownerText } from './sheets/capital.ts';

/** The octets of a line before it is folded (RFC 5545, 3.1). */
const LINE = 75;
const EPOCH: CalendarDate = { year: 1970, month: 1, day: 1 };
const SECONDS_OF_DAY = 86_400;

/** The milestones of a plan as a calendar (RFC 5545): one day each, under a stable id, so that a new export updates it. */
export function exportCalendar({ plan, generator }: ExportInput, stampSeconds: number | undefined): string {
  const stamp = stampText(plan.definition?.asAt?.value, stampSeconds);
  const events = plan.elements.milestone.flatMap((milestone) => event(milestone, plan.name, stamp));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//stplan//${escaped(generator)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(plan.definition?.title ?? plan.name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** When the calendar was made: the time that the surroundings name, else the plan's own date; there is no clock. */
function stampText(asAt: CalendarDate | undefined, seconds: number | undefined): string {
  if (seconds === undefined) return `${compact(asAt ?? EPOCH)}T000000Z`;
  const rest = seconds % SECONDS_OF_DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  const time = `${two(Math.floor(rest / 3600))}${two(Math.floor(rest / 60) % 60)}${two(rest % 60)}`;
  return `${compact(fromDayNumber(Math.floor(seconds / SECONDS_OF_DAY)))}T${time}Z`;
}

const compact = (date: CalendarDate): string => isoDateText(date).replaceAll('-', '');

/** A milestone on the day that it is to be expected: its due date, or the one that its status gives. */
function event(milestone: Milestone, plan: string, stamp: string): readonly string[] {
  const { name, title = name, due, status, owner, programme, texts } = milestone;
  const date = status?.value.date ?? due?.value;
  if (date === undefined) return [];
  const said = status === undefined ? [] : [`Status: ${status.value.status.replace(/ to$/, '')}`];
  const moved =
    due !== undefined && toDayNumber(due.value) !== toDayNumber(date) ? [`Due: ${dateText(due.value)}`] : [];
  const description = [
    ...said,
    ...moved,
    ...(owner === undefined ? [] : [`Owner: ${ownerText(owner.value)}`]),
    ...texts.map(({ value }) => value),
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:milestone-${name}@${plan}.stplan`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(programme === undefined ? [] : [`CATEGORIES:${escaped(programme.value.name)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A text value: backslash, semicolon, comma and line ends escaped, other controls left away. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ');
}

/** Lines of at most 75 octets, the next ones begun with a blank; no character is cut. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
