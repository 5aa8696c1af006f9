import type { Problem } from '@stplan/model';
import type { ExampleFile, RuleDocs } from '../rule/rule-docs.ts';

/** The sections of a `docs.md`, in their order. */
export const DOC_HEADINGS = [
  'Why it matters',
  'How to put it right',
  'When it happens',
  'Bad',
  'Good',
  'Notes',
  'Source',
] as const;
type Heading = (typeof DOC_HEADINGS)[number];

const OPTIONAL: readonly Heading[] = ['When it happens', 'Bad', 'Good', 'Notes'];

/**
 * Reads a rule's `docs.md`: level-two headings in the fixed order. The notes may be left out; a finding that no text of
 * a plan can bring about says when it happens instead of giving examples.
 */
export function readRuleDocs(markdown: string): RuleDocs | Problem {
  const sections = new Map<string, string>();
  for (const part of `\n${markdown.replace(/\r\n?/g, '\n')}`.split(/\n## /).slice(1)) {
    const [heading = '', ...lines] = part.split('\n');
    sections.set(heading.trim(), lines.join('\n').trim());
  }
  const wanted = DOC_HEADINGS.filter((heading) => sections.has(heading) || !OPTIONAL.includes(heading));
  if ([...sections.keys()].join('|') !== wanted.join('|')) {
    return { error: `the sections must be ${DOC_HEADINGS.map((heading) => `“${heading}”`).join(', ')}, in this order` };
  }
  const empty = wanted.find((heading) => sections.get(heading) === '');
  if (empty !== undefined) return { error: `the section “${empty}” is empty` };
  const section = (heading: Heading) => sections.get(heading) ?? '';
  const [bad, good] = [exampleFiles(section('Bad')), exampleFiles(section('Good'))];
  const when = sections.get('When it happens');
  if ((when === undefined) === (bad.length === 0 || good.length === 0)) {
    return { error: 'there is a bad and a good example, each a ```stplan block, or a section “When it happens”' };
  }
  return {
    why: section('Why it matters'),
    how: section('How to put it right'),
    when,
    bad,
    good,
    notes: sections.get('Notes'),
    source: section('Source'),
  };
}

/** The plan files of an example: each a fenced block, ```` ```stplan ```` or ```` ```stplan contracts.stplan ````. */
function exampleFiles(section: string): ExampleFile[] {
  return [...section.matchAll(/^```stplan(?:[ \t]+(\S+))?\n([\s\S]*?)^```$/gm)].map(([, file, text = '']) => ({
    file: file ?? 'plan.stplan',
    text,
  }));
}
