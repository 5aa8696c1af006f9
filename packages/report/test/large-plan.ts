import type { Texts } from './paper.ts';

const ORGANISATIONS = ['North', 'South', 'Acute', 'Community', 'Mental', 'Council'];
const HEAD = `plan Large "A large plan" {
  footprint Large
  period 2017/18 to 2020/21
  as at 30 September 2017
}
footprint Large "Large" { members ${ORGANISATIONS.join(', ')} }
`;

/** A plan with so many schemes and milestones, each scheme with its own effect and each milestone after the one before. */
export function largePlan(schemes: number, milestones: number): Texts {
  const owner = (index: number) => ORGANISATIONS[index % ORGANISATIONS.length] ?? 'North';
  const organisations = ORGANISATIONS.map((name) => `organisation ${name} "${name} NHS Trust" { kind acute trust }\n`);
  const effects = Array.from({ length: schemes }, (_, index) => {
    const size = ((index * 7) % 90) + 1;
    return `efficiency Scheme${index} "Scheme ${index} for better care in ${owner(index)}" {
  owner ${owner(index)}
  kind ${['cip', 'qipp', 'system', 'unidentified'][index % 4]}
  stage ${['idea', 'scoped', 'validated'][index % 3]}
  confidence ${50 + (index % 5) * 10}%
  effect in £m annual {
    years 2017/18 2018/19 2019/20 2020/21
    ${owner(index)} cost ${[1, 2, 3, 4].map((year) => ((size * year) / 10).toFixed(1)).join(' ')}
  }
}
`;
  });
  const dates = Array.from({ length: milestones }, (_, index) => {
    const [year, month, day] = [2017 + Math.floor(index / 1500), 1 + (index % 12), 1 + (index % 28)];
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return `milestone Step${index} "Step ${index} towards better care" {
  owner ${owner(index)}
  due ${date}${index % 10 === 0 ? '' : `\n  after Step${index - 1}`}
}
`;
  });
  return new Map([
    ['plan.stplan', HEAD + organisations.join('')],
    ['schemes.stplan', `part of Large\n${effects.join('')}`],
    ['milestones.stplan', `part of Large\n${dates.join('')}`],
  ]);
}
