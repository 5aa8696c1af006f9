import { describe, expect, it } from 'vitest';
import { reconcile } from '../src/index.ts';
import { reconciled, small, workspaceOf } from './reading.ts';

const base = `organisation WUH { kind acute trust }
position WUH in £m annual { years 2017/18 2018/19\n  planned 1.0 (2.0) }
beds Wards at WUH { years 2017/18\n  planned 400 }
efficiency Hubs { owner WUH kind cip effect in £m annual { years 2017/18 2018/19\n  WUH cost 1.0 2.5 } }
indicator Waits { unit % trajectory in % { quarters Q1 2017/18 Q2 2017/18\n  planned 90.0 91.5 } }
indicator Calls { unit % trajectory in % { months Apr 2017 to Jun 2017\n  planned 80.0 81.0 82.0 } }
`;
const files = (condition: string) => small('WUH', `${base}expect ${condition}`);
const ofPlan = (condition: string) =>
  reconciled(files(condition)).statements.filter(({ identity }) => identity === 'expectation');

describe('every comparison', () => {
  it.each([
    ['= -£2.0m', 'exact', '= -£1.0m', 'unexplained'],
    ['<> -£1.0m', 'met', '<> -£2.0m', 'not-met'],
    ['< -£1.9m', 'met', '< -£2.0m', 'exceeds'],
    ['<= -£2.0m', 'met', '<= -£2.1m', 'exceeds'],
    ['> -£2.1m', 'met', '> -£2.0m', 'not-met'],
    ['>= -£2.0m', 'met', '>= -£1.9m', 'not-met'],
  ])('%s is %s, and %s is %s', (holds, good, fails, bad) => {
    expect(ofPlan(`in 2018/19: WUH.planned ${holds}`).map(({ verdict }) => verdict)).toEqual([good]);
    expect(ofPlan(`in 2018/19: WUH.planned ${fails}`).map(({ verdict }) => verdict)).toEqual([bad]);
  });
});

describe('the condition with its figures put in', () => {
  it.each([
    ['in 2018/19: WUH.planned >= £0m', '-£2.0m >= £0m'],
    ['in 2018/19: -WUH.planned <= 10% of effect', '-(-£2.0m) <= 10% of £2.5m, that is £2.0m <= £0.25m'],
    ['WUH.planned in 2017/18 + Hubs.net in 2017/18 = £3m', '£1.0m + £1.0m = £3m, that is £2.0m = £3m'],
    ['in 2018/19: max(WUH.planned; Hubs.net) < £1m', 'max(-£2.0m; £2.5m) < £1m, that is £2.5m < £1m'],
    ['in 2018/19: (sum of effect over efficiencies) > £3m', '£2.5m > £3m'],
    ['in 2017/18: (WUH.planned > £2m) or (Hubs.net > £2m)', '£1.0m > £2m or £1.0m > £2m'],
    ['in 2017/18: Wards.planned >= 420 beds', '400 beds >= 420 beds'],
  ])('%s', (condition, inFigures) => {
    expect(ofPlan(condition).map((one) => one.inFigures)).toEqual([inFigures]);
  });
});

describe('periods', () => {
  it.each([
    ['a year', 'in 2018/19: Hubs.net = £2.5m', ['exact']],
    ['each year that is stated', 'Hubs.net >= £2m', ['not-met', 'met']],
    ['a year of its own on each side', 'Hubs.net in 2018/19 > Hubs.net in 2017/18', ['met']],
    ['a quarter', 'in Q2 2017/18: Waits.planned >= 91.5%', ['met']],
    ['a month', 'in Jun 2017: Calls.planned > 82%', ['not-met']],
  ])('%s', (_, condition, verdicts) => {
    expect(ofPlan(condition).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

describe('what cannot be compared', () => {
  it('is incomplete where a figure is not stated, and no failure', () => {
    const [only, ...others] = ofPlan('in 2019/20: WUH.planned >= £0m else "The regulator’s letter"');
    expect(others).toEqual([]);
    expect(only?.verdict).toBe('incomplete');
    expect(only?.reason).toBe('WUH.planned in 2019/20 is not stated');
    expect(only?.inFigures).toBeUndefined();
  });

  it.each([
    ['in 2017/18: WUH.planned >= 400 beds', '£', 'beds'],
    ['in 2017/18: WUH.planned + Wards.planned > £1m', '£', 'beds'],
  ])('is a finding that names both units: %s', (condition, one, other) => {
    const workspace = workspaceOf(files(condition));
    const [plan = expect.fail('no plan')] = workspace.plans;
    const { findings, statements } = reconcile(plan, workspace);
    const messages = findings.filter(({ rule }) => rule.startsWith('language/un')).map(({ message }) => message);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(one);
    expect(messages[0]).toContain(other);
    expect(
      statements.filter(({ identity, verdict }) => identity === 'expectation' && verdict !== 'incomplete'),
    ).toEqual([]);
  });
});

it('the author’s words are told when it does not hold, and kept back when it does', () => {
  const words = 'else "The regulator allows none."';
  expect(ofPlan(`in 2018/19: WUH.planned >= £0m ${words}`)[0]?.reason).toBe('The regulator allows none.');
  expect(ofPlan(`in 2018/19: WUH.planned <= £0m ${words}`)[0]?.reason).toBeUndefined();
});
