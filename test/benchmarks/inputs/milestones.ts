import type { Seeded } from '../seeded.ts';
import { planHead } from './plan.ts';

const MONTHS = ['April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Milestones in chains of ten, each after the one before. */
const CHAIN = 10;

/** A plan of so many milestones, four lines each. */
export function planOfMilestones(name: string, count: number, random: Seeded): string {
  const milestones = Array.from({ length: count }, (_, i) => {
    const before = i % CHAIN === 0 ? '' : `  after M${i - 1}`;
    return `milestone M${i} "Milestone ${i}" {
  owner Trust0${random(10)}  due ${dayOf(i)}${before}
  evidence "Minutes, item ${i}"
}
`;
  });
  return planHead(name) + milestones.join('');
}

/** Later in a chain is later in the two years of the plan. */
function dayOf(index: number): string {
  const place = index % CHAIN;
  const month = MONTHS[place % MONTHS.length] ?? 'April';
  return `${1 + (index % 28)} ${month} ${place < MONTHS.length ? 2017 : 2018}`;
}

/** A TaskJuggler project of as many tasks in as many chains, with a report as a page. */
export function projectOfTasks(count: number): string {
  const tasks = Array.from({ length: count }, (_, i) => {
    const begins = i % CHAIN === 0 ? `start 2017-04-${String(1 + (i % 28)).padStart(2, '0')}` : `depends t${i - 1}`;
    return `task t${i} "Task ${i}" { ${begins} duration 30d responsible trust${i % 10} }`;
  });
  const resources = Array.from({ length: 10 }, (_, i) => `resource trust${i} "Trust ${i}"`);
  return [
    'project large "Large" 2017-04-01 +3y { }',
    ...resources,
    ...tasks,
    'taskreport "report" { formats html  columns no, name, start, end, responsible, chart }',
    '',
  ].join('\n');
}
