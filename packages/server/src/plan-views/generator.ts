import manifest from '../../package.json' with { type: 'json' };

/** What made a page or a file, as the command line says it too. */
export const GENERATOR = `stplan ${manifest.version}`;
