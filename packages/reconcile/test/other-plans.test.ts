import { describe, expect, it } from 'vitest';
import { reconcile } from '../src/index.ts';
import { workspaceOf } from './reading.ts';
import { line, statement } from './showing.ts';

const plan = (name: string, planned: string, saving: string, rest: string) => `plan ${name} { footprint ${name} }
footprint ${name} { members A }
organisation A { kind acute trust }
position A in £m annual scope provider {
  years       2017/18
  do nothing  (5.0)
  planned     ${planned}
}
efficiency S { owner A recurrent effect in £m annual { years 2017/18\n A cost with outside ${saving} } }
${rest}`;

const workspace = workspaceOf({
  'alpha.stplan': plan('Alpha', '(3.0)', '2.0', 'expect in 2017/18: Beta.A.planned = -£1.0m'),
  'beta.stplan': plan('Beta', '(1.0)', '4.0', 'expect in 2017/18: Alpha.S.net + S.net = £6.0m'),
});
const [alpha, beta] = workspace.plans.map((one) => reconcile(one, workspace));

describe('two plans whose organisations and schemes have the same names', () => {
  it('read a qualified figure from the plan that it names', () => {
    expect(line(statement(alpha ?? expect.fail('no plan'), 'expectation/Beta.A.planned-=--£1.0m/2017-18'))).toBe(
      'exact 0 ±0.1',
    );
    expect(line(statement(beta ?? expect.fail('no plan'), 'expectation/Alpha.S.net-+-S.net-=-£6.0m/2017-18'))).toBe(
      'exact 0 ±0.15',
    );
  });
});
