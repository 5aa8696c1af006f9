import { parsePlan, readFragment } from '@stplan/language';
import type { Position } from '@stplan/model';
import { expect, it } from 'vitest';
import { positionLabel, positionPeriods, positionRows } from './position-rows.ts';

it('shows what earlier versions said, with their name, before what the plan says now', () => {
  const text = `part of P
position A in £m annual {
  years                   2016/17  2017/18
  cost pay "Staff"           10.0     10.4
  cost "Pay"                  1.0      1.0
  planned                    (2.0)    (1.0)
  planned version "1.0"      (1.5)       _
}`;
  const [position] = readFragment(parsePlan(text), 'p.stplan').elements as readonly Position[];
  expect(position && positionRows(position).map(positionLabel)).toEqual([
    'Planned in version 1.0',
    'Cost pay “Staff”',
    'Cost “Pay”',
    'Planned',
  ]);
  expect(position && positionPeriods(position)).toHaveLength(2);
});
