import { quotedText } from '../names/quoted-text.ts';
import type { MustDo, NewPlan } from './new-plan.ts';

const INTRODUCTION = `// An answer to every must-do of the round. Still to be said of each: who keeps it (owner "chief operating officer" of
// NAME), by when (due 31 March ...), how it is measured (indicator NAME, baseline, target), what delivers it (delivered by
// milestones and schemes) and what pays for it (funded by).`;

/** The file of commitments, one for each must-do; none when the round has no must-dos. */
export function commitmentsFile({ name, mustDos }: NewPlan): string | undefined {
  if (mustDos.length === 0) return undefined;
  return `part of ${name}\n\n${INTRODUCTION}\n\n${mustDos.map(commitmentText).join('\n')}`;
}

function commitmentText({ name, title, text, indicator }: MustDo): string {
  const wanted = text === undefined ? '' : `// ${text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()}\n`;
  const measure = indicator === undefined ? '' : `\n  indicator ${indicator}`;
  return `${wanted}commitment ${name} ${quotedText(title)} {\n  answers ${name}${measure}\n}\n`;
}
