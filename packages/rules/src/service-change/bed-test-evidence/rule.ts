import { planRule } from '../../rule/index.ts';

/** Bed tests that do not say which condition is met, or what shows it. */
export const rule = planRule({
  id: 'service-change/bed-test-evidence',
  number: 'STP0606',
  severity: 'warning',
  title: 'A bed test is stated without its condition or evidence',
  check: ({ plan }) =>
    plan.elements['service change'].flatMap(({ name, bedTest }) => {
      if (bedTest === undefined) return [];
      const { condition, result, evidence } = bedTest.value;
      const shown = evidence !== undefined || bedTest.note !== undefined || bedTest.citations.length > 0;
      const missing = [
        ...(condition === undefined && result === 'met' ? ['which of the three conditions it meets'] : []),
        ...(shown ? [] : [result === 'not needed' ? 'why it is not needed' : 'what shows it']),
      ];
      if (missing.length === 0) return [];
      return [
        {
          message: `${name}: the bed test is ${result}, but the plan does not say ${missing.join(' and ')}.`,
          help: 'Name the condition (alternative provision, reduced admissions or efficient use) and the evidence behind the result.',
          span: bedTest.span,
        },
      ];
    }),
});
