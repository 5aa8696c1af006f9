import fc from 'fast-check';

/** Something that happens to the files of a folder. The numbers choose among what is there when it happens. */
export type FolderEdit =
  | { readonly form: 'cut'; readonly file: number; readonly at: number; readonly length: number }
  | { readonly form: 'type'; readonly file: number; readonly at: number; readonly text: string }
  | { readonly form: 'line twice'; readonly file: number; readonly line: number }
  | { readonly form: 'line away'; readonly file: number; readonly line: number }
  | { readonly form: 'figure'; readonly file: number; readonly at: number; readonly digits: string }
  | { readonly form: 'create'; readonly from: number; readonly name: string }
  | { readonly form: 'delete'; readonly file: number }
  | { readonly form: 'rename'; readonly file: number; readonly name: string }
  | { readonly form: 'restore'; readonly file: number };

const nat = fc.nat(1_000_000);
const name = fc.constantFrom('a.stplan', 'deep/b.stplan', 'z.stplan', 'plan.stplan', 'contracts.stplan');
const typed = fc.constantFrom(
  ' ',
  '\n',
  '{',
  '}',
  '"',
  '1',
  'x',
  '(',
  '//',
  '_',
  'é😀',
  '\n}\n',
  ' note "x"',
  '-',
  'WUH',
);

/** Edits as they come: mostly typing, sometimes files that come and go. */
export const folderEdit: fc.Arbitrary<FolderEdit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ form: fc.constant('cut' as const), file: nat, at: nat, length: fc.nat(12) }) },
  { weight: 3, arbitrary: fc.record({ form: fc.constant('type' as const), file: nat, at: nat, text: typed }) },
  { weight: 2, arbitrary: fc.record({ form: fc.constant('line twice' as const), file: nat, line: nat }) },
  { weight: 2, arbitrary: fc.record({ form: fc.constant('line away' as const), file: nat, line: nat }) },
  {
    weight: 4,
    arbitrary: fc.record({
      form: fc.constant('figure' as const),
      file: nat,
      at: nat,
      digits: fc.constantFrom('0', '9', '12'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ form: fc.constant('create' as const), from: nat, name }) },
  { weight: 1, arbitrary: fc.record({ form: fc.constant('delete' as const), file: nat }) },
  { weight: 1, arbitrary: fc.record({ form: fc.constant('rename' as const), file: nat, name }) },
  { weight: 2, arbitrary: fc.record({ form: fc.constant('restore' as const), file: nat }) },
);

/** The files after an edit. `first` has the texts from which files are made and to which they are restored. */
export function edited(
  files: ReadonlyMap<string, string>,
  edit: FolderEdit,
  first: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const result = new Map(files);
  if (edit.form === 'create') return result.set(edit.name, picked([...first], edit.from)?.[1] ?? '');
  const chosen = picked([...files], edit.file);
  if (chosen === undefined) return result;
  const [file, text] = chosen;
  if (edit.form === 'delete') result.delete(file);
  else if (edit.form === 'rename') {
    result.delete(file);
    result.set(edit.name, text);
  } else result.set(file, edit.form === 'restore' ? (first.get(file) ?? text) : typedInto(text, edit));
  return result;
}

function typedInto(
  text: string,
  edit: Exclude<FolderEdit, { form: 'create' | 'delete' | 'rename' | 'restore' }>,
): string {
  if (edit.form === 'line twice' || edit.form === 'line away') {
    const lines = text.split('\n');
    const at = edit.line % lines.length;
    lines.splice(at, 1, ...(edit.form === 'line twice' ? [lines[at] ?? '', lines[at] ?? ''] : []));
    return lines.join('\n');
  }
  if (edit.form === 'figure') {
    const figures = [...text.matchAll(/\d+/g)];
    const figure = picked(figures, edit.at);
    if (figure === undefined) return text;
    return text.slice(0, figure.index) + edit.digits + text.slice(figure.index + figure[0].length);
  }
  const at = edit.at % (text.length + 1);
  if (edit.form === 'type') return text.slice(0, at) + edit.text + text.slice(at);
  return text.slice(0, at) + text.slice(at + edit.length);
}

function picked<T>(list: readonly T[], at: number): T | undefined {
  return list.length === 0 ? undefined : list[at % list.length];
}
