import { isBroken } from '../../reading/verdicts.ts';
import { say } from '../../words/sentence.ts';
import { counted, separated } from '../../words/wording.ts';
import type { ParagraphReader } from './paragraph-reader.ts';

/** How many statements were worked out and how they came out. */
export const statementsParagraph: ParagraphReader = ({ input }) => {
  const { statements } = input;
  if (statements.length === 0) return undefined;
  const broken = statements.filter(({ verdict }) => isBroken(verdict)).length;
  const missing = statements.filter(({ verdict }) => verdict === 'incomplete').length;
  const unlike = statements.filter(({ verdict }) => verdict === 'incomparable').length;
  const agreeing = statements.length - broken - missing - unlike;
  const parts = [
    agreeing === 0 ? 'none agrees' : `${separated(agreeing)} ${agreeing === 1 ? 'agrees or is' : 'agree or are'} met`,
    ...(broken > 0 ? [`${separated(broken)} ${broken === 1 ? 'does' : 'do'} not`] : []),
    ...(missing > 0 ? [`${separated(missing)} ${missing === 1 ? 'lacks' : 'lack'} a figure`] : []),
    ...(unlike > 0 ? [`${separated(unlike)} ${unlike === 1 ? 'compares' : 'compare'} what cannot be compared`] : []),
  ];
  return say`Of ${counted(statements.length, 'reconciliation statement')}, ${parts.join('; ')}. Two figures agree when they differ by no more than their printed digits allow; no other tolerance is used.`;
};
