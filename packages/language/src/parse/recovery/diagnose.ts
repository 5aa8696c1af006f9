import { kindOf } from '../lexer/kinds.ts';
import { aboutFigure } from './diagnoses/about-figure.ts';
import { capitalKeyword } from './diagnoses/capital-keyword.ts';
import { cumulative } from './diagnoses/cumulative.ts';
import { digitName } from './diagnoses/digit-name.ts';
import { headerWithoutWord } from './diagnoses/header-without-word.ts';
import { hyphenPhrase } from './diagnoses/hyphen-phrase.ts';
import { joinedOperands } from './diagnoses/joined-operands.ts';
import { lateHeader } from './diagnoses/late-header.ts';
import { misplacedWords } from './diagnoses/misplaced-words.ts';
import { missingName } from './diagnoses/missing-name.ts';
import { missingOperator } from './diagnoses/missing-operator.ts';
import { missingPercent } from './diagnoses/missing-percent.ts';
import { missingQuotes } from './diagnoses/missing-quotes.ts';
import { missingWord } from './diagnoses/missing-word.ts';
import { misspeltUnit } from './diagnoses/misspelt-unit.ts';
import { misspeltWord } from './diagnoses/misspelt-word.ts';
import { nameOfFund } from './diagnoses/name-of-fund.ts';
import { nameOfWords } from './diagnoses/name-of-words.ts';
import { noFigure } from './diagnoses/no-figure.ts';
import { oddDate } from './diagnoses/odd-date.ts';
import { oddFigure } from './diagnoses/odd-figure.ts';
import { oddHeader } from './diagnoses/odd-header.ts';
import { oddName, smallName } from './diagnoses/odd-name.ts';
import { oddScale } from './diagnoses/odd-scale.ts';
import { otherComment, otherOperator, unknownCharacter } from './diagnoses/odd-sign.ts';
import { outOfPlace } from './diagnoses/out-of-place.ts';
import { pastedFormula } from './diagnoses/pasted-formula.ts';
import { quotedWord } from './diagnoses/quoted-word.ts';
import { roundCitation } from './diagnoses/round-citation.ts';
import { rowWithoutWord } from './diagnoses/row-without-word.ts';
import { scaleApart } from './diagnoses/scale-apart.ts';
import { assigningSign, closingComma, closingSign, commaBetweenFigures } from './diagnoses/surplus-sign.ts';
import { surplusWord } from './diagnoses/surplus-word.ts';
import { unfinished } from './diagnoses/unfinished.ts';
import { unknownWordAtAll } from './diagnoses/unknown-word.ts';
import { wrongJoining } from './diagnoses/wrong-joining.ts';
import { wrongQuotes } from './diagnoses/wrong-quotes.ts';
import type { Diagnose, Diagnosis } from './diagnosis.ts';
import type { MistakeView } from './mistake-view.ts';

/** What is tried in turn: what is sure by its form first, then what reads best if it is changed. */
const diagnoses: readonly Diagnose[] = [
  oddScale,
  wrongQuotes,
  otherComment,
  noFigure,
  scaleApart,
  headerWithoutWord,
  digitName,
  oddFigure,
  oddHeader,
  aboutFigure,
  nameOfFund,
  cumulative,
  otherOperator,
  oddName,
  pastedFormula,
  roundCitation,
  lateHeader,
  capitalKeyword,
  missingPercent,
  missingName,
  nameOfWords,
  quotedWord,
  assigningSign,
  closingSign,
  commaBetweenFigures,
  hyphenPhrase,
  joinedOperands,
  misspeltWord,
  misspeltUnit,
  smallName,
  missingQuotes,
  missingOperator,
  missingWord,
  surplusWord,
  wrongJoining,
  misplacedWords,
  oddDate,
  rowWithoutWord,
  unknownWordAtAll,
  unknownCharacter,
];

/** What is tried where a row goes on to the next line, or ends: it is that row which is wrong, not the next one. */
const endings: readonly Diagnose[] = [closingComma, unfinished];

/** The most telling thing to say about a mistake. */
export function diagnose(view: MistakeView): Diagnosis {
  const ends = !view.beginsRow && view.at > view.from && endsLine(view);
  for (const recognise of ends ? endings : diagnoses) {
    const found = recognise(view);
    if (found) return found;
  }
  return outOfPlace(view);
}

const close = kindOf('}');

const endsLine = ({ tokens, at }: MistakeView) =>
  at >= tokens.count || tokens.lineFirst[at] === 1 || tokens.kinds[at] === close;
