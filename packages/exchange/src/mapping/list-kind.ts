/** The kinds of list that are read. */
export type ListKind =
  | 'organisations'
  | 'contracts'
  | 'efficiencies'
  | 'investments'
  | 'funding'
  | 'transfers'
  | 'capital'
  | 'activity'
  | 'beds'
  | 'workforce'
  | 'programmes'
  | 'milestones'
  | 'commitments'
  | 'indicators'
  | 'service changes'
  | 'risks'
  | 'escalations'
  | 'delegations'
  | 'agreements'
  | 'sign-offs'
  /** Rows of figures that have no sheet of their own, in the plan's words. */
  | 'figures'
  /** Statements that have no column of their own, in the plan's words. */
  | 'words';
