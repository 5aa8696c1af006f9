import type { Risk } from '@stplan/model';
import { type Sentence, say } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';

/** From this product of likelihood and impact on a risk counts as high. */
const HIGH = 15;

/** How many open risks are high before and after what is done about them. */
export function riskMessage(open: readonly Risk[]): Sentence {
  const high = (scoreOf: (risk: Risk) => Risk['score']) =>
    open.filter((risk) => {
      const score = scoreOf(risk)?.value;
      return score !== undefined && score.likelihood * score.impact >= HIGH;
    }).length;
  const after = open.some(({ mitigatedScore }) => mitigatedScore)
    ? `, ${high(({ mitigatedScore, score }) => mitigatedScore ?? score) || 'none'} after mitigation`
    : '';
  const before = high(({ score }) => score);
  return say`${before || 'None'} of ${counted(open.length, 'open risk')} ${before > 1 ? 'score' : 'scores'} ${HIGH} or more${after}`;
}
