export type * from './file-requests.ts';
export type * from './plan-views.ts';
