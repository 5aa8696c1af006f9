import { bodyRegister, readText } from '../../packages/language/src/index.ts';
import { bodyFiles, writeLibraryModule } from './library-texts.mjs';

/** `node scripts/generate/body-register.mjs`: writes the register of the bodies in the library, from their files. */

const fragments = bodyFiles().map(([file, text]) => readText(text, file));
const register = bodyRegister(fragments[0].header.name, fragments);

writeLibraryModule(
  'body-register.ts',
  `\n/** The register of the bodies in the library, as JSON. */\nexport const bodyRegister = (): string =>\n  ${JSON.stringify(JSON.stringify(register))};\n`,
);
