export { compareExpectations, type LocatedFinding } from './expectations/compare-expectations.ts';
export { type Expectation, readExpectations } from './expectations/read-expectations.ts';
