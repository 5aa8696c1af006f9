export {
  type LibraryRequest,
  type LoadedWorkspace,
  type LoadRequest,
  loadedTexts,
  loadWorkspace,
} from './load-workspace.ts';
export type { FileSettings } from './path-filter.ts';
export { type NameRequest, planFileNames } from './plan-file-names.ts';
export { type ReadFile, readPlanBytes, readPlanFile } from './read-plan-file.ts';
export { type ReadPlanFiles, type ReadRequest, readPlanFiles } from './read-plan-files.ts';
