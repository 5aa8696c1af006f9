import { FEATURES, type Feature, toPosition } from '@stplan/server';
import { FIXTURE_FOLDER, fixtureContext, readMarks } from '@stplan/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filesUnder } from '../architecture/files.ts';

/** An author stops typing anywhere: whatever stands there by then, the editor may ask anything at the end of it. */

const examples = filesUnder('examples', /\.stplan$/).filter(({ path }) => !path.includes('/westmarch/schemes/'));
const asked = FEATURES.filter(({ method }) => method.startsWith('textDocument/'));
const runs = process.env.STPLAN_FULL ? 3_000 : 60;

it.each(['cut behind the cursor', 'with the rest of the file'])('answers at any character of a file, %s', (form) => {
  const places = fc.record({ file: fc.nat(examples.length - 1), share: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(places, ({ file, share }) => {
      const whole = examples[file]?.text ?? '';
      const at = Math.floor(share * whole.length);
      const text = form === 'cut behind the cursor' ? whole.slice(0, at) : whole;
      const context = fixtureContext({ files: new Map([['plan.stplan', { ...readMarks(''), text }]]) });
      const uri = `${FIXTURE_FOLDER}/plan.stplan`;
      const document = context.document(uri);
      if (document === undefined) throw new Error('no document');
      const position = toPosition(document.lines, at);
      const params = {
        textDocument: { uri },
        position,
        positions: [position],
        range: { start: position, end: position },
        ch: '\n',
        newName: 'Other',
        context: { diagnostics: [], includeDeclaration: true },
        options: { tabSize: 2, insertSpaces: true },
      };
      for (const feature of asked) expect(() => (feature as Feature<unknown>).answer(params, context)).not.toThrow();
    }),
    { numRuns: runs, seed: 2017 },
  );
});
