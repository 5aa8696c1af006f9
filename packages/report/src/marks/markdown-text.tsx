import type { ComponentChildren } from 'preact';
import { isSafeLink, markdown } from './markdown.ts';

type Token = ReturnType<typeof markdown.parse>[number];

/** The elements that a text of the plan may become; anything else of Markdown stays text. */
const BLOCKS: { readonly [tag: string]: 'p' | 'ul' | 'ol' | 'li' | 'blockquote' } = {
  p: 'p',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
};
const SPANS: { readonly [tag: string]: 'em' | 'strong' } = { em: 'em', strong: 'strong' };

/** Long text of a plan. It is built from tokens as elements of the page, so nothing in it can be markup. */
export function MarkdownText({ text }: { readonly text: string }) {
  return <div class="prose">{build(markdown.parse(text, {}))}</div>;
}

/** Builds the children of nested tokens: an opening token takes everything up to its closing one. */
function build(tokens: readonly Token[]): ComponentChildren[] {
  const stack: { readonly token: Token | undefined; readonly children: ComponentChildren[] }[] = [
    { token: undefined, children: [] },
  ];
  for (const token of tokens) {
    const top = stack[stack.length - 1];
    if (token.nesting > 0) stack.push({ token, children: [] });
    else if (token.nesting < 0 && stack.length > 1) {
      const done = stack.pop();
      stack[stack.length - 1]?.children.push(done?.token ? element(done.token, done.children) : done?.children);
    } else top?.children.push(leaf(token));
  }
  return stack.flatMap(({ children }) => children);
}

function element(token: Token, children: ComponentChildren[]) {
  const Block = BLOCKS[token.tag] ?? SPANS[token.tag];
  if (token.tag === 'a') {
    const address = String(token.attrGet('href') ?? '');
    return isSafeLink(address) ? (
      <a href={address} rel="noreferrer">
        {children}
      </a>
    ) : (
      children
    );
  }
  return Block ? <Block>{children}</Block> : children;
}

function leaf({ type, children, content }: Token): ComponentChildren {
  if (type === 'inline') return build(children ?? []);
  if (type === 'softbreak') return ' ';
  if (type === 'hardbreak') return <br />;
  if (type === 'code_inline') return <code>{content}</code>;
  if (type === 'fence' || type === 'code_block') return <pre>{content}</pre>;
  return content;
}
