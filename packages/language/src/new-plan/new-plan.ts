import type { FinancialYear, OrganisationKind } from '@stplan/model';

/** An organisation that a new plan begins with. */
export type NewOrganisation = {
  readonly name: string;
  readonly title: string;
  /** Undefined where no source says it. */
  readonly kind: OrganisationKind | undefined;
  /** The code of the Organisation Data Service: `RHM`. */
  readonly ods?: string | undefined;
  /** The code of national statistics: `E38000167`. */
  readonly code?: string | undefined;
};

/** The area that a new plan is for. */
export type NewFootprint = {
  readonly name: string;
  readonly title: string;
  readonly code?: string | undefined;
};

/** A priority that the round asks every plan to answer, with the indicator that it is held to. */
export type MustDo = {
  readonly name: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly indicator?: string | undefined;
};

/** What a new plan is made of; every text may be anything, every name has to be one of the language. */
export type NewPlan = {
  readonly name: string;
  readonly title: string;
  readonly footprint: NewFootprint;
  readonly organisations: readonly NewOrganisation[];
  /** The planning round whose rules apply. */
  readonly round: string | undefined;
  readonly first: FinancialYear;
  readonly last: FinancialYear;
  readonly mustDos: readonly MustDo[];
};
