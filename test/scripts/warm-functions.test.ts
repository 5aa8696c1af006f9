import { expect, it } from 'vitest';
import { inAscii, inBrackets } from '../../scripts/warm-functions.mjs';

/** The range from the parameters to the end of the body that V8 would name for a function written like this. */
function rangeOf(text: string, from: string, to: string): [number, number] {
  const start = text.indexOf(from);
  return [start, text.indexOf(to, start) + to.length];
}

it('puts functions that ran in brackets, wherever they stand', () => {
  const text = 'var o={a:1,m(x){return x},n:y=>y+1};[1].map(z=>z*2);var f=function(w){return w};';
  const ranges = [
    rangeOf(text, '(x)', '}'),
    rangeOf(text, 'y=>', '1'),
    rangeOf(text, 'z=>', '2'),
    rangeOf(text, '(w)', '}'),
  ];
  expect(inBrackets(text, ranges)).toBe(
    'var o={a:1,m:(function(x){return x}),n:(y=>y+1)};[1].map((z=>z*2));var f=(function(w){return w});',
  );
});

it('moves declarations of the module to its top, with what they hold, and leaves inner ones where they are', () => {
  const text = 'go();function go(){return [1].map(x=>x+inner());function inner(){return 1}}';
  const go = rangeOf(text, '(){return [1]', '}}');
  const inner = rangeOf(text, '(){return 1}', '}');
  const arrow = rangeOf(text, 'x=>', '()');
  expect(inBrackets(text, [go, arrow, inner])).toBe(
    'var go=(function(){return [1].map((x=>x+inner()));function inner(){return 1}});go();',
  );
});

it('leaves methods of classes and the module itself as they are', () => {
  const text = 'class A{m(x){return x}n(y){return y}}';
  expect(inBrackets(text, [[0, text.length], rangeOf(text, '(x)', '}'), rangeOf(text, '(y)', '}')])).toBe(text);
});

it('lets a declaration that takes another function for itself do so', () => {
  const text = ';function pick(){return pick=()=>2,1}';
  expect(inBrackets(text, [rangeOf(text, '()', '1}')])).toBe('var pick=(function(){return pick=()=>2,1});;');
});

it('writes what patterns have of other scripts as escapes', () => {
  expect(inAscii('/^[–-]£?\\d$/')).toBe('/^[\\u2013-]\\u00a3?\\d$/');
});
