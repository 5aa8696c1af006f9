import { LLkLookaheadStrategy, type Rule, type TokenType } from 'chevrotain';
import { expect, test } from 'vitest';
import { parsePlan } from './parse-plan.ts';
import { createServices } from './services.ts';

/** What Langium keeps of the parser that it builds. */
type Built = {
  readonly wrapper: {
    getGAstProductions(): Record<string, Rule>;
    readonly tokensMap: Record<string, TokenType>;
  };
};

test('one token tells alternatives apart, so that messages and completion can tell them apart too', () => {
  const { wrapper } = createServices().parser.LangiumParser as unknown as Built;
  const problems = new LLkLookaheadStrategy({ maxLookahead: 1 }).validate({
    rules: Object.values(wrapper.getGAstProductions()),
    tokenTypes: Object.values(wrapper.tokensMap),
    grammarName: 'Stplan',
  });
  expect(problems.map(({ message }) => message)).toEqual([]);
});

test('statements that begin with one word keep it in their span', () => {
  const text = 'library L\nround R {\n  fund weight "Control total" 70%\n  fund phasing 15% 20% 30% 35%\n}\n';
  const { tree, problems } = parsePlan(text);
  expect(problems).toEqual([]);
  const [round] = tree.elements;
  const statements = round?.$type === 'Round' ? round.statements : [];
  const spans = statements.map(({ $cstNode }) => text.slice($cstNode?.offset, $cstNode?.end));
  expect(spans).toEqual(['fund weight "Control total" 70%', 'fund phasing 15% 20% 30% 35%']);
});
