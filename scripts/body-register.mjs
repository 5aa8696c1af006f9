import { readText } from '../packages/language/src/index.ts';
import { bodyFiles, writeLibraryModule } from './library-texts.mjs';

/** `node scripts/body-register.mjs`: writes the register of the bodies in the library, from their files. */

const fragments = bodyFiles().map(([file, text]) => readText(text, file));
const all = (kind) =>
  fragments
    .flatMap(({ elements }) => elements)
    .filter((element) => element.kind === kind)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** What every body has; what is not stated is left out. */
const body = ({ name, title, code, closed, successor }) => ({
  name,
  title: title ?? name,
  code: code?.value,
  closed: closed?.value,
  successor: successor?.value.name,
});

const register = {
  library: fragments[0].header.name,
  sources: all('source').map(({ name }) => name),
  organisations: all('organisation').map(({ organisationKind, ods, opened, ...rest }) => ({
    ...body(rest),
    kind: organisationKind?.value,
    ods: ods?.value,
    opened: opened?.value,
  })),
  footprints: all('footprint').map(({ members, ...rest }) => ({
    ...body(rest),
    members: members.map(({ name }) => name),
  })),
};

writeLibraryModule(
  'body-register.ts',
  `\n/** The register of the bodies in the library, as JSON. */\nexport const bodyRegister = (): string =>\n  ${JSON.stringify(JSON.stringify(register))};\n`,
);
