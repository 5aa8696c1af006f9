export type * from './plan-views.ts';
