import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

/** What holds the notices, beside the bundles that they are about. */
export const THIRD_PARTY = 'THIRD-PARTY.txt';

/** The folders of the packages of others that went into some bundles, by esbuild's accounts of them. */
function packageFolders(metafiles) {
  const paths = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0));
  // the innermost folder counts, and a package in a package is one of its own
  const found = paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(found)].filter((folder) => existsSync(inRoot(folder, 'package.json'))).sort();
}

/** What the licence of a package asks to be handed on: its text, or who made it where it brings no text. */
function notice(folder) {
  const manifest = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
  const file = readdirSync(inRoot(folder)).find((entry) => /^licen[cs]e([.-]|$)/i.test(entry));
  const text = file === undefined ? makers(manifest) : readFileSync(inRoot(folder, file), 'utf8').trim();
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}`.replaceAll('\r\n', '\n');
}

function makers({ author, repository }) {
  return [author?.name ?? author, repository?.url ?? repository].filter((said) => said !== undefined).join('\n');
}

/** Writes the notices of all packages in some bundles beside them; a package without a licence may not be in one. */
export function writeThirdParty(metafiles, folder) {
  const notices = packageFolders(metafiles).map(notice);
  const unlicensed = notices.flatMap((text) => /^.*\(undefined\)$/m.exec(text.split('\n')[0]) ?? []);
  if (unlicensed.length > 0) throw new Error(`no licence: ${unlicensed.join(', ')}`);
  writeFileSync(join(folder, THIRD_PARTY), `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}
