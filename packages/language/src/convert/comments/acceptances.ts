import type { AcceptedRule, SourceSpan } from '@stplan/model';
import type { ParsedFile, PlanComment } from '../../parse/parsed-file.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { firstFrom } from '../first-token.ts';
import { spanAt } from '../place.ts';

/** `// stplan-accept finance/bridge: reason`; whoever gives no reason or no rule is told so by the rules. */
const ACCEPT = /^\/\/[ \t]*stplan-accept(-file)?(?![\w-])[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*)$/;

/** The findings that a file accepts in its comments, with the lines that each covers. */
export function acceptances(context: ConversionContext, parsed: ParsedFile): AcceptedRule[] {
  const { text, comments } = parsed;
  return comments.flatMap((comment) => {
    const match = comment.form === 'line' ? ACCEPT.exec(text.slice(comment.start, comment.end)) : null;
    if (match === null) return [];
    const [, whole, rule = '', reason = ''] = match;
    const { start, end } = covered(parsed, comment);
    const covers: AcceptedRule['covers'] =
      whole === undefined ? { form: 'span', span: spanAt(context, start, end) } : { form: 'file' };
    return { rule, reason: reason.trim(), covers, span: spanAt(context, comment.start, comment.end) };
  });
}

/** On a line of its own a comment speaks of the next line with text, behind text of that line. */
function covered(parsed: ParsedFile, comment: PlanComment): Omit<SourceSpan, 'file'> {
  const { text } = parsed;
  const here = lineAround(text, comment.start);
  if (text.slice(here.start, comment.start).trim() !== '') return here;
  const next = parsed.tokens[firstFrom(parsed.tokens, comment.end)];
  return next === undefined ? here : lineAround(text, next.start);
}

function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
