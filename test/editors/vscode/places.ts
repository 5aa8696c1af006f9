import { inRoot } from '../../../scripts/project.mjs';

/** The folder of the extension. */
export const EXTENSION: string = inRoot('packages', 'vscode');

/** The suite for the extension host of Node. */
export const SUITE: string = inRoot('packages', 'vscode', 'dist', 'suite', 'desktop.js');

/** The plan that the suite is tried on. */
export const WORKSPACE: string = inRoot('examples', 'westmarch');

/** The suite for the extension host of a browser, from the folder of the extension. */
export const WEB_SUITE = 'dist/suite/web.js';

/** An extension that holds nothing but the suite, for runs in which the real one is installed. */
export const SUITE_CARRIER: string = inRoot('test', 'editors', 'suite-carrier');

/** The packed extension. */
export const VSIX: string = inRoot('packages', 'vscode', 'dist', 'stplan.vsix');
