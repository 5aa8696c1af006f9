import { expect, test } from 'vitest';
import { paperOf } from '../../../test/paper.ts';

const plan = (status: string) =>
  paperOf(
    new Map([
      [
        'plan.stplan',
        `plan P "P" { footprint P  period 2017/18 to 2018/19  as at 30 September 2017 }
footprint P "P" { members A, B }
organisation A "A" { kind ccg }
organisation B "B" { kind acute trust }
milestone Open "Hub open" { owner A due 1 October 2017 ${status} }
efficiency Hub "Hub" { owner A kind qipp recurrent starts 1 October 2017 needs Open
  effect in £m annual { years 2017/18 2018/19
    A cost with B 1.2 2.4
    B income from A (1.2) (2.4)
    B cost 0.9 1.8 } }
`,
      ],
    ]),
  );

test('the milestones show what a delay moves, by organisation and year', () => {
  const [, table = ''] =
    /<table id=moved-savings>(.*?)<\/table>/s.exec(plan('status delayed to 1 November 2017')) ?? [];
  expect(table).toContain('Hub open<td>1 month<td class=nb>1 Nov 2017<td>A<td data-v=-200000>(£0.2m)');
  // A month of what the trust loses in income, less a month of the cost that it releases.
  expect(table).toContain('<td>B<td data-v=50000>£0.05m');
});

test('a plan whose milestones hold moves nothing', () => {
  expect(plan('status on track')).not.toContain('moved-savings');
});
