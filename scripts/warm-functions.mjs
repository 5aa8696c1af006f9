import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pinnedNode } from './pinned-node.mjs';
import { inRoot } from './project.mjs';

/**
 * Marks in the bundled parts the functions that a small check runs, and those that the report of an example runs.
 *
 * Node keeps compiled code between runs, but as V8 has it before anything has run: only functions that V8 takes to be
 * called at once are in it, all others are compiled again in every run. V8 takes a function in brackets to be called at
 * once. So the command runs on examples, V8 tells which functions ran, and those are put in brackets. The code means the
 * same with and without.
 */
export function markWarmFunctions(bundle, folder) {
  const ranges = functionsOfRuns(bundle);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs'))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const marked = inAscii(inBrackets(text, ranges.get(file) ?? []));
    if (marked !== text) writeFileSync(path, marked);
  }
}

/** What is run most, and in processes of their own, each with the folder it may write to. */
const RUNS = [
  () => ['check', inRoot('examples', 'estmere')],
  // what scripts ask for: it goes by the parser of options, and so through other parts
  () => ['check', '--format', 'concise', inRoot('examples', 'estmere')],
  (folder) => ['report', inRoot('examples', 'westmarch'), '--output', join(folder, 'report.html')],
];

/** The ranges of functions that were compiled when they were called, by file: from the parameters to the end of the body. */
function functionsOfRuns(bundle) {
  const folder = mkdtempSync(join(tmpdir(), 'stplan-warm-'));
  const log = join(folder, 'functions.log');
  try {
    const ranges = new Map();
    for (const run of RUNS) {
      const flags = ['--log-function-events', '--no-logfile-per-isolate', `--logfile=${log}`];
      spawnSync(pinnedNode(), [...flags, bundle, ...run(folder)], {
        stdio: 'ignore',
        env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
      });
      addRanges(ranges, readFileSync(log, 'utf8').split('\n'));
    }
    return ranges;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function addRanges(ranges, lines) {
  const files = new Map();
  for (const line of lines) {
    const [event, kind, script, from, to] = line.split(',');
    if (event === 'script-details') files.set(kind, basename(script));
    if (event !== 'function' || kind !== 'parse-function') continue;
    const file = files.get(script);
    if (!ranges.has(file)) ranges.set(file, []);
    ranges.get(file).push([Number(from), Number(to)]);
  }
}

// What stands before the parameters of a `function`.
const FUNCTION = /(?:async )?function\*? ?([\w$]*)$/;
// Behind one of these a `function` begins a statement, else a value.
const STATEMENT = /[;{}\n]$/;
// What stands before the parameters of a method of an object, not of a class: the comma behind the property before.
const METHOD = /,([\w$]+)$/;
// What can stand before an arrow function; methods have their names there and stay as they are.
const BEFORE_ARROW = /(?:[=(,:?&|;{}[>!]|\breturn ?)$/;

/**
 * A text without other characters than ASCII, which only patterns have left: else Node keeps each of its characters in
 * two bytes, and takes longer to read them.
 */
export const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text with some of its functions in brackets; declarations of the module go to its top for that, as values. */
export function inBrackets(text, ranges) {
  const edits = [];
  const declared = [];
  const warm = new Map(ranges.map((range) => [range.join(), range])).values();
  for (const [from, to] of [...warm].filter(([from, to]) => from > 0 && to > from)) {
    const head = FUNCTION.exec(text.slice(Math.max(0, from - 80), from));
    const begin = from - (head?.[0].length ?? 0);
    const before = text.slice(Math.max(0, begin - 8), begin);
    if (head === null) {
      const method = METHOD.exec(text.slice(Math.max(0, from - 80), from));
      if (isArrow(text.slice(from, to)) && BEFORE_ARROW.test(before)) edits.push([from, '('], [to, ')']);
      else if (method !== null && text[from] === '(') edits.push([from, ':(function'], [to, ')']);
    } else if (!STATEMENT.test(before)) edits.push([begin, '('], [to, ')']);
    else if (head[1] !== '' && isOfModule(begin, to, ranges)) declared.push({ begin, to, name: head[1] });
  }
  edits.sort(([a, put], [b]) => a - b || (put === ')' ? -1 : 1));
  const tops = declared.map(({ begin, to, name }) => {
    // without its own name, which no code inside could assign to; it is called after the variable all the same
    const nameless = edited(text, begin, to, edits).replace(` ${name}(`, '(');
    return `var ${name}=(${nameless});`;
  });
  let at = 0;
  let rest = '';
  for (const { begin, to } of declared.sort((a, b) => a.begin - b.begin)) {
    rest += edited(text, at, begin, edits);
    at = to;
  }
  rest += edited(text, at, text.length, edits);
  // behind the lines of the banner; imports may stand behind code
  const banner =
    rest.lastIndexOf('\nconst require') < 0 ? 0 : rest.indexOf('\n', rest.lastIndexOf('\nconst require') + 1) + 1;
  return rest.slice(0, banner) + tops.join('') + rest.slice(banner);
}

const isArrow = (code) => /^(?:[\w$]+=>|\()/.test(code) && code.includes('=>');

/** Whether a declaration stands in no other function; whoever ran it ran before, and is among the ranges. */
const isOfModule = (begin, to, ranges) => !ranges.some(([from, end]) => from > 0 && from < begin && to <= end);

/** A part of a text with what is put in there. */
function edited(text, from, to, edits) {
  let at = from;
  let result = '';
  for (const [place, put] of edits) {
    // an end belongs to what ends there, a begin to what begins there
    const isInside = put === ')' ? place > from && place <= to : place >= from && place < to;
    if (!isInside) continue;
    result += text.slice(at, place) + put;
    at = place;
  }
  return result + text.slice(at, to);
}
