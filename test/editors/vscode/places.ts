import { inRoot } from '../../../scripts/project.mjs';

/** The folder of the extension. */
export const EXTENSION: string = inRoot('packages', 'vscode');

/** The suite for the extension host of Node. */
export const SUITE: string = inRoot('packages', 'vscode', 'dist', 'suite', 'desktop.js');

/** The plan that the suite is tried on. */
export const WORKSPACE: string = inRoot('examples', 'westmarch');
