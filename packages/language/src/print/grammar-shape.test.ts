import { type AstNode, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { StplanGrammar } from '../generated/grammar.ts';
import { bodyProperties, rowKinds, seriesKinds } from './line-starts.ts';
import { longLabels } from './statement-labels.ts';

const { rules } = StplanGrammar();
const ruleNamed = (name: string): AstNode => rules.find((rule) => rule.name === name)!;
const parserRules = rules.filter(GrammarAST.isParserRule).filter(({ fragment, dataType }) => !fragment && !dataType);

/** All parts of a rule, in order, without those of the rules it calls. */
function partsOf(node: AstNode): AstNode[] {
  const inner = GrammarAST.isGroup(node) || GrammarAST.isAlternatives(node) ? node.elements : [];
  return [node, ...inner.flatMap(partsOf)];
}

const calls = (node: AstNode, rule: string): boolean =>
  partsOf(node).some((part) => GrammarAST.isRuleCall(part) && part.rule.$refText === rule);

/** The ways in which a part may read if it is all keywords; undefined otherwise. */
function wordings(node: AstNode): string[] | undefined {
  if (GrammarAST.isKeyword(node)) return [node.value];
  if (GrammarAST.isAssignment(node)) return wordings(node.terminal);
  if (GrammarAST.isRuleCall(node)) {
    const rule = ruleNamed(node.rule.$refText);
    return GrammarAST.isParserRule(rule) && rule.dataType ? wordings(rule.definition) : undefined;
  }
  if (GrammarAST.isAlternatives(node)) {
    const each = node.elements.map(wordings);
    return each.some((one) => !one) ? undefined : each.flatMap((one) => one ?? []);
  }
  if (!GrammarAST.isGroup(node)) return undefined;
  return node.elements.reduce<string[] | undefined>(
    (before, part) => {
      const after = wordings(part);
      return before && after && before.flatMap((words) => after.map((word) => `${words} ${word}`.trim()));
    },
    [''],
  );
}

/** The words that may open a statement: its first keywords, up to its first value. */
function openingsOf(parts: readonly AstNode[]): string[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  if (GrammarAST.isAlternatives(first) && wordings(first) === undefined) {
    return first.elements.flatMap((part) => openingsOf(GrammarAST.isGroup(part) ? part.elements : [part]));
  }
  const openings = (wordings(first) ?? []).map((opening) =>
    rest
      .slice(
        0,
        rest.findIndex((part) => !GrammarAST.isKeyword(part)),
      )
      .reduce((words, part) => `${words} ${(part as GrammarAST.Keyword).value}`, opening),
  );
  const optional = (first as { cardinality?: string }).cardinality !== undefined;
  return optional ? [...openings, ...openingsOf(rest)] : openings;
}

describe('what the printer knows of the grammar', () => {
  const bodies = parserRules.flatMap(({ name, definition }) => {
    const parts = partsOf(definition);
    const open = parts.findIndex((part) => GrammarAST.isKeyword(part) && part.value === '{');
    const close = parts.findIndex((part) => GrammarAST.isKeyword(part) && part.value === '}');
    return open < 0 ? [] : [{ name, inside: parts.slice(open + 1, close) }];
  });

  it('covers every body in braces', () => {
    const known: readonly string[] = [...bodyProperties, 'header'];
    const unknown = bodies.flatMap(({ name, inside }) =>
      inside
        .filter(GrammarAST.isAssignment)
        .flatMap(({ feature }) => (known.includes(feature) ? [] : `${name}.${feature}`)),
    );
    expect(bodies.length).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
  });

  it('covers every row and series of figures', () => {
    const withFigures = parserRules.filter(({ definition }) => calls(definition, 'Values')).map(({ name }) => name);
    expect(withFigures.sort()).toEqual([...rowKinds, ...seriesKinds].sort());
  });

  it('covers every statement that opens with more than one word', () => {
    const lines = parserRules.filter(({ name }) => /Statement$|^Override$|^CostPart$|Row$/.test(name));
    const statements = lines.flatMap(({ definition }) =>
      partsOf(definition)
        .filter(GrammarAST.isRuleCall)
        .map((part) => part.rule.$refText)
        .filter((name) => !rowKinds.has(name)),
    );
    const labels = [...new Set(statements)].flatMap((name) => {
      const rule = ruleNamed(name);
      if (!GrammarAST.isParserRule(rule) || rule.dataType || rule.fragment) return [];
      return openingsOf(GrammarAST.isGroup(rule.definition) ? rule.definition.elements : [rule.definition]);
    });
    expect([...new Set(labels.filter((label) => label.includes(' ')))].sort()).toEqual([...longLabels].sort());
  });
});
