/**
 * A LikeC4 model of about so many lines in files of equal length: systems, descriptions and relations within each
 * file, as its tutorial writes them. Gives the text of each file by its name.
 */
export function likec4Model(files: number, lines: number): ReadonlyMap<string, string> {
  const specification =
    'specification {\n  element system\n}\nviews {\n  view index {\n    include f0s0, f0s1\n  }\n}\n';
  const parts = Array.from(
    { length: files },
    (_, file) => [`part-${file}.c4`, onePart(file, Math.floor(lines / 4))] as const,
  );
  return new Map([['specification.c4', specification], ...parts]);
}

function onePart(file: number, systems: number): string {
  const name = (index: number) => `f${file}s${index}`;
  const body = Array.from(
    { length: systems },
    (_, i) =>
      `  ${name(i)} = system 'System ${i}' {\n    description 'Does ${i}'\n  }\n${i > 0 ? `  ${name(i)} -> ${name(i - 1)} 'uses'\n` : ''}`,
  );
  return `model {\n${body.join('')}}\n`;
}
