/** Whether an address may stand in a link: one of the web without characters that could end or disguise it. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\\p{C}]+$/iu.test(address);
}
