import { date, list, names, organisation, owner, role, sentences, text, words } from './columns.ts';
import type { Register } from './register.ts';

/** What was raised with others because it blocks the plan. */
export const escalations: Register = {
  list: 'escalations',
  kind: 'escalation',
  sheet: 'Escalations',
  noun: 'Escalation',
  named: /escalations?|issues? log/i,
  telling: [/escalat/i, /raised by/i],
  titles: /escalation|issue|title|name|description/i,
  columns: [
    organisation,
    words('raised by', 'Raised by', /raised by/i),
    names('blocks', 'Blocks', /blocks/i),
    words('escalated to', 'Escalated to', /escalated to/i),
    words('status', 'Status', /status/i),
    text('resolution', 'Resolution', /resolution|outcome/i),
    owner,
    date('due', 'Due', /due|deadline/i),
  ],
};

/** Functions and budgets that others pass on. */
export const delegations: Register = {
  list: 'delegations',
  kind: 'delegation',
  sheet: 'Delegations',
  noun: 'Delegation',
  named: /delegat/i,
  telling: [/delegat/i, /functions/i],
  titles: /delegation|title|name|description/i,
  columns: [
    words('from', 'From and to', /^from(?: and to)?$/i),
    list('functions', 'Functions', /functions/i),
    words('budget', 'Budget', /budget/i),
    words('staff', 'Staff', /staff|\bwte\b/i),
    date('effective', 'Effective', /effective|start/i),
    role('accountable', 'Accountable', /accountable/i),
  ],
};

/** Agreements between organisations. */
export const agreements: Register = {
  list: 'agreements',
  kind: 'agreement',
  sheet: 'Agreements',
  noun: 'Agreement',
  named: /agreements?|memorand/i,
  telling: [/agreement|memorandum/i, /members/i, /decides|decisions/i],
  titles: /agreement|memorandum|title|name|description/i,
  columns: [
    words('governance', 'Governance', /governance|model/i),
    names('members', 'Members', /members|parties|signatories/i),
    words('decides', 'Decides', /decides|decisions/i),
    date('signed', 'Signed', /signed/i),
    date('starts', 'Starts', /start/i),
    date('ends', 'Ends', /^ends?$|end date|expir/i),
  ],
};

/** What boards and cabinets decided on the plan. */
export const signOffs: Register = {
  list: 'sign-offs',
  kind: 'sign-off',
  sheet: 'Sign-offs',
  noun: 'Title',
  named: /sign[- ]?offs?|approvals?/i,
  telling: [/decision/i, /finance director|sign[- ]?off/i],
  titles: /^title$/i,
  columns: [
    sentences('decision', 'Decision', /decision|status|approv/i, ['approved', 'withheld', 'pending']),
    text('reason', 'Reason', /reason|why|comment/i),
    words('finance director confidence', 'Finance director confidence', /finance director/i, 'confidence'),
  ],
};
