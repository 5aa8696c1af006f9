import { type Exact, formatMagnitude, formatPercent, formatQuantity, formatSigned } from '@stplan/model';
import { type Amount, formOf } from '../reading/amount.ts';

/** An amount in a sentence with its unit: `£134.0m`, `(£4.2m)`, `200 spells`. */
export function amountText(amount: Amount): string {
  return formatQuantity(amount.value, amount.unit, formOf(amount));
}

/** The size of an amount, where the words say which way it goes. */
export function sizeText(amount: Amount): string {
  return formatMagnitude(amount.value, formOf(amount), amount.unit);
}

/** An amount with its sign: `+£1.5m`. */
export function signedText(amount: Amount): string {
  return formatSigned(amount.value, formOf(amount), amount.unit);
}

/** A share as a percentage: whole from 10%, else with one decimal. */
export function shareText(share: Exact): string {
  return formatPercent(share, share.n * 10n >= share.d || share.n === 0n ? 0 : 1);
}
