import { describe, expect, it } from 'vitest';
import { reconciled, small } from './reading.ts';
import { line, statement, told } from './showing.ts';

const plan = (closing: string, opening = '900') =>
  reconciled(
    small(
      'A',
      `organisation A { kind acute trust }
beds AcuteBeds at A { years 2018/19 2019/20
  opening  1,000  900
  change   (100)  (50)
  closing    900  850 }
service change Reconfiguration { owner A
  beds AcuteBeds at A { years 2018/19 2019/20
    opening  1,000  ${opening}
    change   (100)  (50)
    closing  ${closing}  850 } }`,
    ),
  );

describe('the beds of a service change', () => {
  it('add up from opening to closing', () => {
    expect(told(plan('900'))).toEqual([]);
    const id = 'table/Reconfiguration-AcuteBeds/2018-19/beds-at-A-closing';
    expect(line(statement(plan('900'), id))).toBe('exact 0 ±0');
    expect(told(plan('950', '900'))).toEqual([`${id} unexplained 50`]);
  });

  it('open where they closed the year before', () => {
    expect(told(plan('900', '920'))[0]).toBe(
      'table/Reconfiguration-AcuteBeds/2019-20/beds-at-A-closing unexplained 20',
    );
  });
});
