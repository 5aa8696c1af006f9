import { type Commitment, type Indicator, type Milestone, type Risk, samePeriod } from '@stplan/model';
import { statedTerm } from '../term/stated-term.ts';
import { countMeasures } from './count-measures.ts';
import { given, type Measure, type Measures, wordOf } from './measure.ts';

/** The words of a milestone. */
export const MILESTONE_MEASURES: Measures<Milestone> = {
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  status: wordOf(({ status }) => status?.value.status),
};

/** The trajectory of a commitment, and where it starts. */
export const COMMITMENT_MEASURES: Measures<Commitment> = {
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  ...countMeasures<Commitment>(({ name, trajectory }) =>
    trajectory === undefined ? [] : [{ name, rows: trajectory.rows }],
  ),
  baseline: (commitment, { period }) => {
    const { baseline, name } = commitment;
    if (baseline === undefined) return undefined;
    const { figure, period: own } = baseline.value;
    if (period !== undefined && own !== undefined && !samePeriod(period, own)) return undefined;
    return given(statedTerm(figure, `${name} baseline`));
  },
};

/** The trajectory of an indicator. */
export const INDICATOR_MEASURES: Measures<Indicator> = countMeasures(({ name, trajectory }) =>
  trajectory === undefined ? [] : [{ name, rows: trajectory.rows }],
);

/** What a risk would cost, gross and net of what is done about it. */
export const RISK_MEASURES: Measures<Risk> = {
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  status: wordOf(({ status }) => status?.value),
  value: ofBasis(undefined),
  gross: ofBasis('gross'),
  net: ofBasis('net'),
};

function ofBasis(basis: 'gross' | 'net' | undefined): Measure<Risk> {
  return ({ values, name }, { period }) => {
    const fits = ({ value }: Risk['values'][number]) =>
      (basis === undefined || value.basis === basis) &&
      (value.period === undefined || period === undefined || samePeriod(value.period, period));
    const stated = values.find(fits);
    return stated && given(statedTerm(stated.value.figure, `${name} value at risk`));
  };
}
