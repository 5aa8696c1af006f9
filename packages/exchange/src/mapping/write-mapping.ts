import type { Proposal } from './propose-mapping.ts';

/** A proposed mapping as JSON, its comments above the entries that they speak of. */
export function writeMapping({ mapping, comments }: Proposal): string {
  const head = [
    '// Which sheets are which tables of the plan. Look it through, put right what is not as you mean it, and import with',
    '// it: stplan import FILE --mapping THIS-FILE. null leaves a row or column out.',
  ];
  return `${head.join('\n')}\n${written(mapping, '', '', comments)}\n`;
}

function written(value: unknown, path: string, indent: string, comments: ReadonlyMap<string, string>): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return `${open}${close}`;
  const inner = `${indent}  `;
  const lines = entries.map(([key, each], index) => {
    const place = path === '' ? key : `${path}.${key}`;
    const comment = (comments.get(place) ?? '').split('\n').filter((line) => line !== '');
    const name = list ? '' : `${JSON.stringify(key)}: `;
    const comma = index === entries.length - 1 ? '' : ',';
    return [
      ...comment.map((line) => `${inner}// ${plain(line)}`),
      `${inner}${name}${written(each, place, inner, comments)}${comma}`,
    ].join('\n');
  });
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

/** A comment ends with its line, whatever a sheet is called. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
