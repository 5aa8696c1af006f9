import { expect, test } from 'vitest';
import { compareExpectations } from './compare-expectations.ts';
import { readExpectations } from './read-expectations.ts';

test('an expectation at the end of a line speaks of that line', () => {
  expect(readExpectations('a\nplanned 1 2 //~ language/table-shape: one cell too many\n')).toEqual([
    { line: 2, rule: 'language/table-shape', text: 'one cell too many' },
  ]);
});

test('expectations on lines of their own speak of the line above them', () => {
  expect(readExpectations('first\nsecond\n\n  //~ a/one: x\n  //~ a/two:\nthird')).toEqual([
    { line: 2, rule: 'a/one', text: 'x' },
    { line: 2, rule: 'a/two', text: '' },
  ]);
});

test('an expectation before everything speaks of the first line', () => {
  expect(readExpectations('//~ language/no-plan: begins with')).toEqual([
    { line: 1, rule: 'language/no-plan', text: 'begins with' },
  ]);
});

test('lines end as files end them', () => {
  expect(readExpectations('a\r\nb //~ a/b: c\r\n')).toEqual([{ line: 2, rule: 'a/b', text: 'c' }]);
});

test('a mistyped expectation is refused instead of expecting nothing', () => {
  expect(() => readExpectations('a\n//~ table-shape too many')).toThrow(
    'line 2: write //~ area/rule: part of the message',
  );
});

test('findings and expectations that agree leave nothing to say', () => {
  const findings = [
    { line: 2, rule: 'a/b', message: 'one cell is missing' },
    { line: 2, rule: 'a/b', message: 'one cell too many' },
  ];
  const expected = [
    { line: 2, rule: 'a/b', text: '' },
    { line: 2, rule: 'a/b', text: 'missing' },
  ];
  expect(compareExpectations(expected, findings)).toEqual([]);
});

test('what is missing and what is unexpected is named by line', () => {
  const findings = [
    { line: 3, rule: 'a/b', message: 'elsewhere' },
    { line: 1, rule: 'a/c', message: 'another rule' },
  ];
  expect(compareExpectations([{ line: 2, rule: 'a/b', text: 'here' }], findings)).toEqual([
    'line 1: unexpected a/c: another rule',
    'line 2: missing a/b: here',
    'line 3: unexpected a/b: elsewhere',
  ]);
});
