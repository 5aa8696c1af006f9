import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StplanGrammar } from '../../language/src/generated/grammar.ts';
import { writeHighlighting } from './highlighting/write-highlighting.mts';

/** `npm run generate`: the highlighting of the editor, from the grammar of the language. */

const place = fileURLToPath(new URL('../syntaxes/stplan.tmLanguage.json', import.meta.url));
writeFileSync(place, `${JSON.stringify(writeHighlighting(StplanGrammar()), undefined, 2)}\n`);
