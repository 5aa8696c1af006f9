import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const page = `# Page

\`\`\`stplan
milestone A "a" { due 1 June 2017 }
\`\`\`

Some text.

\`\`\`json
[{ "name": "A" }]
\`\`\`

\`\`\`stplan no header
milestone B "b" { due 1 June 2017 }
\`\`\`
`;

test('a page gives its examples with their lines, their notes and the models that follow them', () => {
  expect(readPage(page)).toEqual([
    { line: 4, info: '', text: 'milestone A "a" { due 1 June 2017 }\n', model: [{ name: 'A' }] },
    { line: 14, info: 'no header', text: 'milestone B "b" { due 1 June 2017 }\n', model: undefined },
  ]);
});

test('a block that does not end is refused', () => {
  expect(() => readPage('a\n```stplan\nx\n')).toThrow('the block of line 2 has no end');
});
