/** A LikeC4 model of about so many lines: systems, components and relations, as its tutorial writes them. */
export function likec4Model(lines: number): string {
  const elements = Math.floor(lines / 4);
  const body = Array.from(
    { length: elements },
    (_, i) =>
      `  system s${i} 'System ${i}' {\n    description 'Does ${i}'\n  }\n${i > 0 ? `  s${i} -> s${i - 1} 'uses'\n` : ''}`,
  );
  return `specification {\n  element system\n}\nmodel {\n${body.join('')}}\nviews {\n  view index {\n    include s0, s1\n  }\n}\n`;
}
