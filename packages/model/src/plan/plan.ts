import type { Finding } from '../finding.ts';
import type { BodyRegister } from './body-register.ts';
import type { Capital } from './capital.ts';
import type { Contract } from './contract.ts';
import type { CountSeries } from './count-table.ts';
import type { Commitment, Indicator, Milestone, Programme, Risk } from './delivery.ts';
import type { Efficiency } from './efficiency.ts';
import type { ElementKind } from './element-kind.ts';
import type { Agreement, Delegation, Escalation, SignOff } from './governance.ts';
import type { Adjustment, Funding, Investment, PooledBudget, Transfer } from './money-movement.ts';
import type { Footprint, Organisation, Place } from './organisation.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { Position } from './position.ts';
import type { Ref } from './reference.ts';
import type { PointOfDelivery, Priority, Round, StaffGroup, Theme } from './round.ts';
import type { Assumption, Expectation, ReportDefinition, Scenario } from './scenario.ts';
import type { ServiceChange } from './service-change.ts';
import type { Source } from './source.ts';
import type { SourceSpan } from './source-span.ts';

/** Any element of a plan or library. */
export type PlanElement =
  | PlanDefinition
  | Source
  | Footprint
  | Place
  | Organisation
  | Position
  | Contract
  | CountSeries
  | Efficiency
  | Investment
  | Funding
  | Transfer
  | Adjustment
  | PooledBudget
  | Capital
  | Programme
  | Milestone
  | Commitment
  | Indicator
  | ServiceChange
  | Risk
  | Escalation
  | Delegation
  | Agreement
  | SignOff
  | Assumption
  | Scenario
  | Expectation
  | ReportDefinition
  | Round
  | Priority
  | Theme
  | PointOfDelivery
  | StaffGroup;

/** The type of the elements of a kind. */
export type ElementOf<K extends ElementKind> = K extends CountSeries['kind']
  ? CountSeries
  : Extract<PlanElement, { readonly kind: K }>;

/** What a file belongs to. */
export type FileHeader =
  | { readonly form: 'plan'; readonly definition: PlanDefinition }
  | { readonly form: 'part'; readonly plan: Ref<'plan'> }
  | { readonly form: 'library'; readonly name: string; readonly title: string | undefined };

/** `// stplan-accept finance/bridge: reason`: a finding accepted in place. */
export type AcceptedRule = {
  readonly rule: string;
  readonly reason: string;
  /** The lines it covers: the whole file, the line it stands on, or the next line with text. */
  readonly covers: { readonly form: 'file' } | { readonly form: 'span'; readonly span: SourceSpan };
  readonly span: SourceSpan;
};

/** What one file contributes: a plain value that is compared to see whether anything else must be looked at again. */
export type PlanFragment = {
  readonly file: string;
  readonly header: FileHeader | undefined;
  readonly elements: readonly PlanElement[];
  /** Every name that the file uses for another element. */
  readonly references: readonly Ref[];
  readonly findings: readonly Finding[];
  readonly acceptances: readonly AcceptedRule[];
};

/** All files of one plan, or of one library, put together; elements of a kind in order of file and place. */
export type Plan = {
  readonly name: string;
  readonly form: 'plan' | 'library';
  readonly definition: PlanDefinition | undefined;
  readonly files: readonly string[];
  readonly elements: { readonly [K in ElementKind]: readonly ElementOf<K>[] };
  /** The round, from the plan itself or from a library. */
  readonly round: Round | undefined;
  readonly footprint: Footprint | undefined;
  readonly references: readonly Ref[];
  readonly acceptances: readonly AcceptedRule[];
  /**
   * The element that a name stands for, in the plan, then in the libraries that its round makes visible, then,
   * for a qualified name, in another plan; undefined when there is none. Of duplicates it is the first in file order.
   */
  readonly lookup: <K extends ElementKind>(name: string, kinds: readonly K[]) => ElementOf<K> | undefined;
};

/** The bodies that come with the program. Nearly every plan does without most of them, so they are read when somebody asks. */
export type Bodies = {
  /** What they are called and what codes they have; cheap to ask for. */
  readonly register: () => BodyRegister;
  /** The library that holds them. */
  readonly library: () => Plan;
};

/** Every plan and library that was loaded together. */
export type Workspace = {
  readonly plans: readonly Plan[];
  /** That of the bodies is among them only where a plan names something of it. */
  readonly libraries: readonly Plan[];
  /** Undefined where the plans were put together without them. */
  readonly bodies?: Bodies | undefined;
  /** Language findings: syntax, names, values. */
  readonly findings: readonly Finding[];
  /** File path to text, for showing lines. */
  readonly texts: ReadonlyMap<string, string>;
};
