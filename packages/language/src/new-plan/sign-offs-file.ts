import type { NewPlan } from './new-plan.ts';

const INTRODUCTION = `// What each board or cabinet decides: pending, approved or withheld with the date and by whom; and how confident its
// finance director is (finance director confidence high, medium or low).`;

/** The file of sign-offs: nobody has decided yet. */
export function signOffsFile({ name, organisations }: NewPlan): string | undefined {
  if (organisations.length === 0) return undefined;
  const lines = organisations.map((organisation) => `sign-off ${organisation.name} { pending }`);
  return `part of ${name}\n\n${INTRODUCTION}\n\n${lines.join('\n')}\n`;
}
