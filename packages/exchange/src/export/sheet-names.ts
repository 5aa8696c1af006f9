const LONGEST = 31;

/** Names as spreadsheets allow them: short, without some characters, and each once. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replaceAll(/[[\]:*?/\\\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').replace(/^['\s]+|['\s]+$/g, '') || 'Sheet';
    let result = plain.slice(0, LONGEST);
    for (let number = 2; taken.has(result.toLowerCase()); number++) {
      result = `${plain.slice(0, LONGEST - String(number).length - 1)} ${number}`;
    }
    taken.add(result.toLowerCase());
    return result;
  });
}
