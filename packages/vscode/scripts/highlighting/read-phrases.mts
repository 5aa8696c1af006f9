import { AstUtils, GrammarAST } from 'langium';

/** The words of the language by what they do; a phrase is one or more words: `milestone`, `do nothing`. */
export type Phrases = {
  /** Words that begin an element: `organisation`, `service change`. */
  readonly elements: ReadonlySet<string>;
  /** Words that stand for a value: `draft`, `control total`. */
  readonly values: ReadonlySet<string>;
  /** All other words: `between`, `of`, `in`. */
  readonly links: ReadonlySet<string>;
  /** Keywords without letters: `{`, `=`. */
  readonly signs: ReadonlySet<string>;
};

/** Every way to read an element that is made of keywords only, as lists of words; undefined for any other element. */
function wordings(element: GrammarAST.AbstractElement): string[][] | undefined {
  const own = wordingsOnce(element);
  if (own === undefined || element.cardinality === undefined) return own;
  return element.cardinality === '?' ? [[], ...own] : undefined;
}

function wordingsOnce(element: GrammarAST.AbstractElement): string[][] | undefined {
  if (GrammarAST.isKeyword(element)) return [[element.value]];
  if (GrammarAST.isAlternatives(element)) {
    const each = element.elements.map(wordings);
    return each.includes(undefined) ? undefined : each.flatMap((one) => one ?? []);
  }
  if (!GrammarAST.isGroup(element)) return undefined;
  return element.elements.reduce<string[][] | undefined>(
    (before, part) => {
      const next = wordings(part);
      return next && before?.flatMap((words) => next.map((more) => [...words, ...more]));
    },
    [[]],
  );
}

type Run = { readonly words: string[][]; readonly value: boolean; readonly leads: boolean };

/** The runs of keywords in an element: those that lead it, and whether what they say is kept as a value. */
function runs(element: GrammarAST.AbstractElement, value: boolean, leads: boolean): Run[] {
  const whole = wordings(element);
  if (whole) return [{ words: whole, value, leads }];
  if (GrammarAST.isAssignment(element)) return runs(element.terminal, true, leads);
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap((one) => runs(one, value, leads));
  if (!GrammarAST.isGroup(element)) return [];
  const found: Run[] = [];
  let open: string[][] | undefined;
  for (const [place, part] of element.elements.entries()) {
    const here = wordings(part);
    const before: string[][] | undefined = open;
    open = here && (before ? before.flatMap((words) => here.map((more) => [...words, ...more])) : here);
    if (open && before) found.pop();
    if (open) found.push({ words: open, value, leads: leads && found.length === 0 });
    else found.push(...runs(part, value, leads && place === 0));
  }
  return found;
}

const isElement = (rule: GrammarAST.ParserRule, elements: ReadonlySet<string>) => elements.has(rule.name);

/** The rules of elements and of the three headings of a file. */
function elementRules(rules: readonly GrammarAST.ParserRule[]): Set<string> {
  const names = new Set<string>();
  const collect = (element: GrammarAST.AbstractElement): void => {
    if (GrammarAST.isRuleCall(element)) {
      const name = element.rule.$refText;
      const called = rules.find((rule) => rule.name === name);
      if (name === 'Element' && called) collect(called.definition);
      else names.add(name);
    } else if (GrammarAST.isAssignment(element)) collect(element.terminal);
    else if (GrammarAST.isAlternatives(element) || GrammarAST.isGroup(element)) element.elements.forEach(collect);
  };
  for (const rule of rules) if (rule.entry) collect(rule.definition);
  return names;
}

/** Reads from the grammar which words there are and what each of them does. */
export function readPhrases(grammar: GrammarAST.Grammar): Phrases {
  const rules = grammar.rules.filter(GrammarAST.isParserRule);
  const elements = elementRules(rules);
  const phrases = { elements: new Set<string>(), values: new Set<string>(), links: new Set<string>() };
  for (const rule of rules) {
    const isValue = rule.dataType !== undefined || rule.returnType?.$refText === 'string';
    for (const { words, value, leads } of runs(rule.definition, isValue, true)) {
      const place = leads && isElement(rule, elements) ? 'elements' : value ? 'values' : 'links';
      for (const phrase of words) {
        const text = phrase.filter((one) => /[a-z]/.test(one)).join(' ');
        if (text !== '') phrases[place].add(text);
      }
    }
  }
  const keywords = AstUtils.streamAllContents(grammar)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value);
  const infix = grammar.rules
    .filter(GrammarAST.isInfixRule)
    .flatMap((rule) => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray());
  for (const { value } of infix) if (/[a-z]/.test(value)) phrases.links.add(value);
  return { ...phrases, signs: keywords.filter((value) => !/[a-z]/.test(value)).toSet() };
}
