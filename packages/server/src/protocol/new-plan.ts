/** What an editor asks for to begin a plan: the same plan, with the same files, as `stplan init` writes. */
export type NewPlanRequests = {
  /** What a new plan can be made of. */
  'stplan/planOffers': { readonly params: Record<string, never>; readonly result: NewPlanOffers };
  /** The files of a new plan, or why there can be none. Nothing is written. */
  'stplan/newPlan': { readonly params: NewPlanRequest; readonly result: NewPlanAnswer };
};

/** The servers that a file for checks can be written for. */
export type CiServer = 'github' | 'gitlab';

/** What is chosen for a new plan; whatever is left open has a default, but for the footprint. */
export type NewPlanChoices = {
  /** A footprint of the library, by name, title or code. */
  readonly footprint?: string;
  /** The title of a footprint that the library does not have. */
  readonly ownFootprint?: string;
  /** Names, titles or codes; of others `Title=kind`. All members of the footprint unless said. */
  readonly organisations?: readonly string[];
  /** The name of the plan: that of the footprint unless said. */
  readonly name?: string;
  readonly title?: string;
  /** A planning round of the library, or `none`: the first of the library unless said. */
  readonly round?: string;
  /** `2017/18 to 2020/21`: those of the round unless said. */
  readonly years?: string;
  readonly ci?: CiServer | 'none';
};

/** A footprint, a round or an organisation to choose, with what is shown beside its title. */
export type PlanOffer = { readonly name: string; readonly title: string; readonly hint: string };

/** What a new plan can be made of. */
export type NewPlanOffers = {
  /** With the names of their members. */
  readonly footprints: readonly (PlanOffer & { readonly members: readonly string[] })[];
  /** With their years as they are written, the usual one first. */
  readonly rounds: readonly (PlanOffer & { readonly years: string })[];
  readonly organisations: readonly PlanOffer[];
};

/** A plan to be begun, and where. */
export type NewPlanRequest = {
  readonly choices: NewPlanChoices;
  /** The open folder that the plan goes to or below, as the editor names it; null where none is open. */
  readonly root: string | null;
  /** The folder of the plan from there, with `/`, '' for itself. */
  readonly folder: string;
  /** The texts of files that belong to others too and are there already, by their paths. */
  readonly standing: Readonly<Record<string, string>>;
};

/** The files of a new plan, or why there can be none. */
export type NewPlanAnswer =
  /** Why there can be no such plan, in a sentence without its full stop. */
  | { readonly fault: string }
  | {
      readonly name: string;
      /** What has to be told of organisations that were left out. */
      readonly remarks: readonly string[];
      readonly files: readonly NewPlanFile[];
      /** Where the author goes on: the first figure that is not stated; null where there is none. */
      readonly goOn: PlaceToGoOn | null;
    };

/** A file of a new plan, by its path from the open folder. */
export type NewPlanFile = {
  readonly path: string;
  /** What it is for. */
  readonly about: string;
  /** Null where what is there is enough. */
  readonly text: string | null;
  /** Whether it belongs to others too, so that it is added to. */
  readonly shared: boolean;
};

/** A place in a file, lines and columns from 0. */
export type PlaceToGoOn = { readonly path: string; readonly line: number; readonly character: number };
