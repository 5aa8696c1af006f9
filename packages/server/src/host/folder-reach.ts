/** Which files of a folder belong together: all below it, or those directly in it. */
export type FolderReach = 'all below' | 'beside';
