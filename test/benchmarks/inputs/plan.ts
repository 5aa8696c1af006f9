import type { Seeded } from '../seeded.ts';

const COMMISSIONERS = 10;
const PROVIDERS = 10;

const two = (n: number) => String(n).padStart(2, '0');
const tenths = (n: number) => `${Math.floor(n / 10)}.${n % 10}`;

/** The head of a plan with its organisations: 26 lines. */
export function planHead(name: string): string {
  const organisations = [
    ...Array.from({ length: COMMISSIONERS }, (_, i) => `organisation Ccg${two(i)} "Commissioner ${i}" { kind ccg }`),
    ...Array.from({ length: PROVIDERS }, (_, i) => `organisation Trust${two(i)} "Trust ${i}" { kind acute trust }`),
  ];
  const members = [
    ...Array.from({ length: COMMISSIONERS }, (_, i) => `Ccg${two(i)}`),
    ...Array.from({ length: PROVIDERS }, (_, i) => `Trust${two(i)}`),
  ];
  return [
    `plan ${name} "${name} implementation plan" {`,
    `  footprint ${name}`,
    '  period 2017/18 to 2018/19',
    '}',
    `footprint ${name} "${name}" { members ${members.join(', ')} }`,
    ...organisations,
    '',
  ].join('\n');
}

/** One entry of four lines: in turn a contract seen from both sides and a scheme with its effect. */
export function planEntry(index: number, random: Seeded): string {
  const [first, second] = [1 + random(4000), 1 + random(4000)].map(tenths);
  if (index % 2 === 0) {
    const commissioner = `Ccg${two(random(COMMISSIONERS))}`;
    const provider = `Trust${two(random(PROVIDERS))}`;
    return `contract C${index} "Services ${index}" { between ${commissioner} and ${provider}  value in £m annual {
  years    2017/18  2018/19
  ${commissioner}   ${first}  ${second}
  ${provider}  ${first}  ${second} } }
`;
  }
  const owner = `Trust${two(random(PROVIDERS))}`;
  return `efficiency S${index} "Scheme ${index}" { owner ${owner}  kind cip  recurrent  effect in £m annual {
  years    2017/18  2018/19
  ${owner} cost  ${first}  ${second}
  net  ${first}  ${second} } }
`;
}

/** A plan of so many entries. */
export function planOfEntries(name: string, entries: number, random: Seeded): string {
  return planHead(name) + Array.from({ length: entries }, (_, i) => planEntry(i, random)).join('');
}

/** A plan of so many schemes with their effects. */
export function planOfSchemes(name: string, schemes: number, random: Seeded): string {
  return planHead(name) + Array.from({ length: schemes }, (_, i) => planEntry(2 * i + 1, random)).join('');
}
