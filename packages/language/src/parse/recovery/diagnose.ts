import { capitalKeyword } from './diagnoses/capital-keyword.ts';
import { lateHeader } from './diagnoses/late-header.ts';
import { misplacedWords } from './diagnoses/misplaced-words.ts';
import { missingQuotes } from './diagnoses/missing-quotes.ts';
import { missingWord } from './diagnoses/missing-word.ts';
import { misspeltWord } from './diagnoses/misspelt-word.ts';
import { noFigure } from './diagnoses/no-figure.ts';
import { oddFigure } from './diagnoses/odd-figure.ts';
import { oddName, smallName } from './diagnoses/odd-name.ts';
import { otherComment, otherOperator, unknownCharacter } from './diagnoses/odd-sign.ts';
import { outOfPlace } from './diagnoses/out-of-place.ts';
import { pastedFormula } from './diagnoses/pasted-formula.ts';
import { rowWithoutWord } from './diagnoses/row-without-word.ts';
import { assigningSign, closingComma, closingSign, commaBetweenFigures } from './diagnoses/surplus-sign.ts';
import { touchingMinus } from './diagnoses/touching-minus.ts';
import { unfinished } from './diagnoses/unfinished.ts';
import { unknownWordAtAll } from './diagnoses/unknown-word.ts';
import { wrongQuotes } from './diagnoses/wrong-quotes.ts';
import type { Diagnose, Diagnosis } from './diagnosis.ts';
import type { MistakeView } from './mistake-view.ts';

/** What is tried in turn: what is sure by its form first, then what reads best if it is changed. */
const diagnoses: readonly Diagnose[] = [
  wrongQuotes,
  otherComment,
  noFigure,
  oddFigure,
  otherOperator,
  oddName,
  pastedFormula,
  lateHeader,
  capitalKeyword,
  touchingMinus,
  assigningSign,
  closingComma,
  closingSign,
  commaBetweenFigures,
  misspeltWord,
  smallName,
  missingQuotes,
  misplacedWords,
  missingWord,
  rowWithoutWord,
  unfinished,
  unknownWordAtAll,
  unknownCharacter,
];

/** The most telling thing to say about a mistake. */
export function diagnose(view: MistakeView): Diagnosis {
  for (const recognise of diagnoses) {
    const found = recognise(view);
    if (found) return found;
  }
  return outOfPlace(view);
}
