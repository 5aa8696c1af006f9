export type * from './file-requests.ts';
export type * from './new-plan.ts';
export type * from './paste.ts';
export type * from './plan-views.ts';
