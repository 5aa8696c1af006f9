/** Texts that would be markup, a command, a link, a mention or a placeholder, if they were not data. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  ']]>&lt;&amp;',
  '::error::out %0A::set-output name=x::y',
  '[click](https://example.org)',
  '{0} {{1}}',
  '@everyone #1 www.example.org',
  '| a | b `code` *bold* $x$',
  '=cmd|calc!A0',
  '\u001b[31mred',
  '\u202eevil\u2066',
  '\ufffe\uffff',
];

/** A plan in which each of them stands in the title of an organisation that a finding names. */
export function hostilePlan(): string {
  const names = HOSTILE_TEXTS.map((_, index) => `Org${index}`);
  const parts = HOSTILE_TEXTS.map((text, index) => {
    const name = `Org${index}`;
    const position = [
      `position ${name} in £m annual scope commissioner {`,
      '  years       2017/18  2018/19',
      '  do nothing    (2.0)    (4.2)',
      '  planned         0.0      0.0',
      '}',
    ];
    return [`organisation ${name} "${text}" { kind ccg }`, ...position].join('\n');
  });
  const head = `plan Small "A small plan" {\n  footprint Small\n  period 2017/18 to 2018/19\n}`;
  return `${[head, `footprint Small "Small" { members ${names.join(', ')} }`, ...parts].join('\n\n')}\n`;
}
