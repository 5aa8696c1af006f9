/**
 * The exact value that a printed figure has if it has no more digits than are printed: `(4.2)` with the exponent 6 is
 * -4200000. The page carries a value beside its print only where this is not it; page and program both use this.
 */
export function impliedValue(printed: string, exponent: number): string {
  const [whole = '', part = ''] = printed.replaceAll(/[^\d.]/g, '').split('.');
  const digits = `${'0'.repeat(Math.max(0, 1 - whole.length - exponent))}${whole}${part.padEnd(exponent, '0')}`;
  const point = digits.length - Math.max(0, part.length - exponent);
  const above = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const below = digits.slice(point).replace(/0+$/, '');
  const size = below === '' ? above : `${above}.${below}`;
  return printed.startsWith('(') ? `-${size}` : size;
}
