/** An example of the language reference: a block of plan text, and what its page says about it. */
export type PageExample = {
  /** The line of its first line in the page, from 1. */
  readonly line: number;
  /** What stands after the language at the head of the block, such as `no header`. */
  readonly info: string;
  readonly text: string;
  /** The model that the next block, in JSON, says it has: a part of each element, in order. */
  readonly model: readonly unknown[] | undefined;
};

const FENCE = /^```(\S*)[ \t]*(.*)$/;

/** The examples of a page in Markdown, in their order. */
export function readPage(markdown: string): PageExample[] {
  const examples: PageExample[] = [];
  for (const { language, info, line, text } of blocks(markdown)) {
    if (language === 'stplan') examples.push({ line, info, text, model: undefined });
    const last = examples.at(-1);
    if (language === 'json' && last !== undefined) examples[examples.length - 1] = { ...last, model: JSON.parse(text) };
  }
  return examples;
}

type Block = { readonly language: string; readonly info: string; readonly line: number; readonly text: string };

function blocks(markdown: string): Block[] {
  const found: Block[] = [];
  let open: { language: string; info: string; line: number; lines: string[] } | undefined;
  markdown.split('\n').forEach((line, index) => {
    const fence = FENCE.exec(line);
    if (open !== undefined && line === '```') {
      found.push({ ...open, text: open.lines.map((inner) => `${inner}\n`).join('') });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line);
    else if (fence !== null) open = { language: fence[1] ?? '', info: fence[2] ?? '', line: index + 2, lines: [] };
  });
  if (open !== undefined) throw new Error(`the block of line ${open.line - 1} has no end`);
  return found;
}
