import { deliveryExamples } from './examples/delivery-examples.ts';
import { financeExamples } from './examples/finance-examples.ts';
import { governanceExamples } from './examples/governance-examples.ts';
import { organisationExamples } from './examples/organisation-examples.ts';
import { planExamples } from './examples/plan-examples.ts';
import { schemeExamples } from './examples/scheme-examples.ts';
import { tableExamples } from './examples/table-examples.ts';

/** How each element, statement and row is written, by the grammar's rule; `…` stands for what belongs in its braces. */
export const statementExamples: Readonly<Record<string, string>> = {
  ...planExamples,
  ...organisationExamples,
  ...tableExamples,
  ...financeExamples,
  ...schemeExamples,
  ...deliveryExamples,
  ...governanceExamples,
};
