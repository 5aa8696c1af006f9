import type { PlanElement } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { elementOf, fragmentOf } from '../../../test/reading.ts';

const docOf = (before: string): string | undefined => elementOf<PlanElement>(`${before}source S`).doc;

describe('a doc comment', () => {
  it.each([
    ['/// One line.\n', 'One line.'],
    ['/// Two\n///   lines.\n', 'Two\n  lines.'],
    ['/// Before a private comment.\n// private\n', 'Before a private comment.'],
    ['  /// Indented.\r\n', 'Indented.'],
    ['/// Apart.\n\n', undefined],
    ['// private\n', undefined],
    ['/// Of another one.\nsource R\n', undefined],
  ])('%j', (before, expected) => {
    const { elements } = fragmentOf(`${before}source S`);
    expect(elements.at(-1)?.doc).toBe(expected);
  });

  it('stands on the element it is written over', () => {
    expect(docOf('/// Of S.\n')).toBe('Of S.');
    const { elements } = fragmentOf('/// One.\nsource R\n/// Two.\nsource S');
    expect(elements.map(({ doc }) => doc)).toEqual(['One.', 'Two.']);
  });
});

describe('an acceptance', () => {
  const accepted = (text: string) => {
    const whole = `part of Estmere\n${text}`;
    return fragmentOf(text).acceptances.map(({ rule, reason, covers }) => ({
      rule,
      reason,
      covers: covers.form === 'file' ? 'file' : whole.slice(covers.span.start, covers.span.end),
    }));
  };

  it.each([
    [
      'source S // stplan-accept evidence/unused: kept for the annex\nsource R',
      'source S // stplan-accept evidence/unused: kept for the annex',
    ],
    ['// stplan-accept evidence/unused: kept for the annex\n\n// more\nsource S\nsource R', 'source S'],
    ['// stplan-accept-file evidence/unused: kept for the annex\nsource S', 'file'],
    [
      'source S\n// stplan-accept evidence/unused: kept for the annex',
      '// stplan-accept evidence/unused: kept for the annex',
    ],
  ])('%j', (text, covers) => {
    expect(accepted(text)).toEqual([{ rule: 'evidence/unused', reason: 'kept for the annex', covers }]);
  });

  it('of several rules covers the same line', () => {
    const text = '// stplan-accept a/b: one\n// stplan-accept c/d: two\nsource S';
    expect(accepted(text).map(({ covers }) => covers)).toEqual(['source S', 'source S']);
  });

  it('without a reason is kept, for the rules to say so', () => {
    expect(accepted('source S // stplan-accept finance/bridge')).toMatchObject([
      { rule: 'finance/bridge', reason: '' },
    ]);
  });

  it('is not read from other comments and texts', () => {
    expect(
      accepted('/* stplan-accept a/b: no */ source S "// stplan-accept a/b: no" // see stplan-accept a/b: no'),
    ).toEqual([]);
  });
});
