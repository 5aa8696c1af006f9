import type { FaultKind } from './fault.ts';
import { amountWithoutMillions } from './kinds/amount-without-millions.ts';
import { annualAsAccumulated } from './kinds/annual-as-accumulated.ts';
import { annualAsIncremental } from './kinds/annual-as-incremental.ts';
import { braceMissing } from './kinds/brace-missing.ts';
import { bracketsAdded } from './kinds/brackets-added.ts';
import { bracketsDropped } from './kinds/brackets-dropped.ts';
import { capitalRowDropped } from './kinds/capital-row-dropped.ts';
import { caseTooEarly } from './kinds/case-too-early.ts';
import { cellInPounds } from './kinds/cell-in-pounds.ts';
import { cellMissing } from './kinds/cell-missing.ts';
import { cellSurplus } from './kinds/cell-surplus.ts';
import { centuryWrong } from './kinds/century-wrong.ts';
import { chargeWrong } from './kinds/charge-wrong.ts';
import { contractSideDropped } from './kinds/contract-side-dropped.ts';
import { counterpartyWrong } from './kinds/counterparty-wrong.ts';
import { decisionTooLate } from './kinds/decision-too-late.ts';
import { digitChanged } from './kinds/digit-changed.ts';
import { digitsSwapped } from './kinds/digits-swapped.ts';
import { fileMissing } from './kinds/file-missing.ts';
import { fileTwice } from './kinds/file-twice.ts';
import { fundWordsWrong } from './kinds/fund-words-wrong.ts';
import { headedAccumulated } from './kinds/headed-accumulated.ts';
import { headedIncremental } from './kinds/headed-incremental.ts';
import { headerMissing } from './kinds/header-missing.ts';
import { headerYearsWrong } from './kinds/header-years-wrong.ts';
import { inUseTooEarly } from './kinds/in-use-too-early.ts';
import { includesDropped } from './kinds/includes-dropped.ts';
import { includesWrong } from './kinds/includes-wrong.ts';
import { incomeAsCost } from './kinds/income-as-cost.ts';
import { landSoldLate } from './kinds/land-sold-late.ts';
import { legDropped } from './kinds/leg-dropped.ts';
import { letterForDigit } from './kinds/letter-for-digit.ts';
import { lineDropped } from './kinds/line-dropped.ts';
import { memberMissing } from './kinds/member-missing.ts';
import { nameMisspelt } from './kinds/name-misspelt.ts';
import { noughtAdded } from './kinds/nought-added.ts';
import { organisationWrong } from './kinds/organisation-wrong.ts';
import { partiesSwapped } from './kinds/parties-swapped.ts';
import { periodTooShort } from './kinds/period-too-short.ts';
import { pointDropped } from './kinds/point-dropped.ts';
import { populationWrong } from './kinds/population-wrong.ts';
import { quartersWrong } from './kinds/quarters-wrong.ts';
import { rateSlightlyWrong } from './kinds/rate-slightly-wrong.ts';
import { receiptWrong } from './kinds/receipt-wrong.ts';
import { rowInThousands } from './kinds/row-in-thousands.ts';
import { rowTwice } from './kinds/row-twice.ts';
import { rowsSwapped } from './kinds/rows-swapped.ts';
import { schemeDropped } from './kinds/scheme-dropped.ts';
import { schemeTwice } from './kinds/scheme-twice.ts';
import { selfCounterparty } from './kinds/self-counterparty.ts';
import { shareWrong } from './kinds/share-wrong.ts';
import { startTooLate } from './kinds/start-too-late.ts';
import { tableInThousands } from './kinds/table-in-thousands.ts';
import { transferTurned } from './kinds/transfer-turned.ts';
import { yearsShifted } from './kinds/years-shifted.ts';
import { yearsSwapped } from './kinds/years-swapped.ts';

/** What careless authors do, one kind a file. */
export const FAULT_KINDS: readonly FaultKind[] = [
  amountWithoutMillions,
  annualAsAccumulated,
  annualAsIncremental,
  braceMissing,
  bracketsAdded,
  bracketsDropped,
  capitalRowDropped,
  caseTooEarly,
  cellInPounds,
  cellMissing,
  cellSurplus,
  centuryWrong,
  chargeWrong,
  contractSideDropped,
  counterpartyWrong,
  decisionTooLate,
  digitChanged,
  digitsSwapped,
  fileMissing,
  fileTwice,
  fundWordsWrong,
  headedAccumulated,
  headedIncremental,
  headerMissing,
  headerYearsWrong,
  inUseTooEarly,
  includesDropped,
  includesWrong,
  incomeAsCost,
  landSoldLate,
  legDropped,
  letterForDigit,
  lineDropped,
  memberMissing,
  nameMisspelt,
  noughtAdded,
  organisationWrong,
  partiesSwapped,
  periodTooShort,
  pointDropped,
  populationWrong,
  quartersWrong,
  rateSlightlyWrong,
  receiptWrong,
  rowInThousands,
  rowTwice,
  rowsSwapped,
  schemeDropped,
  schemeTwice,
  selfCounterparty,
  shareWrong,
  startTooLate,
  tableInThousands,
  transferTurned,
  yearsShifted,
  yearsSwapped,
];
