import type { Verdict } from '@stplan/model';

/** A published sum, and what the plan under `examples/published/` has to say about it. */
export type PublishedCase = {
  readonly id: string;
  /** The example's folder. */
  readonly example: string;
  /** The id of the statement. */
  readonly statement: string;
  readonly verdict: Verdict;
  /** Sum of the parts less what is stated, in pounds, counts, or as a ratio; `2/425` where decimals do not end. */
  readonly difference: string;
  /** Why sign or verdict are not those of subtracting the printed figures by hand. */
  readonly because?: string;
};

type Row = readonly [id: string, statement: string, verdict: Verdict, difference: string, because?: string];

const of = (example: string, ...rows: readonly Row[]): PublishedCase[] =>
  rows.map(([id, statement, verdict, difference, because]) => ({
    id,
    example,
    statement,
    verdict,
    difference,
    ...(because !== undefined && { because }),
  }));

const FALL = 'a fall is negative, so the sign is the opposite of that of “243 of 1,940”';
const DEFICIT = 'do nothing is a deficit and so negative';

/** Every published sum that was collected; the numbers left out were given up by the collection itself. */
export const PUBLISHED_CASES: readonly PublishedCase[] = [
  ...of(
    'leicester-leicestershire-rutland',
    ['R01', 'table/AcuteBeds/2020-21/beds-at-LLR-closing', 'exact', '0'],
    ['R02', 'table/CommunityBeds/2020-21/beds-at-LLR-closing', 'exact', '0'],
    ['R03', 'table/AllBeds/2020-21/beds-at-LLR-total-opening', 'exact', '0'],
    ['R04', 'table/AllBeds/2020-21/beds-at-LLR-total-closing', 'exact', '0'],
    ['R05', 'table/AcuteBeds/2020-21/beds-at-LLR-percent', 'unexplained', '-51/9700', FALL],
    ['R06', 'table/AllBeds/2020-21/beds-at-LLR-percent', 'within-rounding', '149/217300', FALL],
  ),
  ...of(
    'derbyshire',
    ['R07', 'table/AllBeds/2020-21/beds-at-JoinedUpCare-total-change', 'exact', '0'],
    ['R08', 'expectation/HealthGap-+-SocialCareGap-=-PrintedGap/2020-21', 'unexplained', '25000000'],
  ),
  ...of('south-yorkshire-bassetlaw', ['R09', 'system/SYB/2020-21/do-nothing-by-sector', 'exact', '0']),
  ...of(
    'hampshire-isle-of-wight',
    ['R10', 'bridge/HIOW/2020-21', 'unexplained', '-134000000'],
    ['R11', 'expectation/NorthMidHampshire.effect-=-NorthMidHampshireElsewhere/2020-21', 'unexplained', '-19000000'],
  ),
  ...of('hertfordshire-west-essex', [
    'R12',
    'bridge/HWE/2020-21',
    'within-rounding',
    '3000000',
    'the digits allow £1.5m, but “more than £550m” leaves a larger gap open',
  ]),
  ...of('west-yorkshire', ['R14', 'bridge/WYH/2020-21', 'unexplained', '-87000000', DEFICIT]),
  ...of(
    'lancashire-south-cumbria',
    ['R16', 'system/LSC/2016-17/planned-before-fund-by-sector', 'unexplained', '-16000000'],
    [
      'R17',
      'expectation/CommissionerSurplus-+-ProviderDeficit-+-FundOf2016-+-SocialCareDeficit-=-PrintedDeficit/2016-17',
      'unexplained',
      '28000000',
    ],
    ['R18', 'expectation/GapInThePlan-=-GapInTheQuestions/2020-21', 'unexplained', '-3000000'],
  ),
  ...of(
    'west-north-east-cumbria',
    ['R19', 'expectation/GapInTheConsultation-=-GapInThePlan/2020-21', 'unexplained', '-5000000'],
    [
      'R20',
      'expectation/Allerdale.population-+-Copeland.population-+-Carlisle.population-+-Eden.population-=-WNEC.population',
      'within-rounding',
      '-45',
    ],
    ['R21', 'expectation/CommunityHospitals.length-=-84-days', 'exact', '0'],
  ),
  ...of('durham-tees', [
    'R22',
    'expectation/GapAHead-*-DDT.population-=--DDT.do-nothing/2020-21',
    'unexplained',
    '20995000',
    'the population is printed to 100,000, which allows £11.3m of the £21.0m',
  ]),
  ...of('northumberland-tyne-wear', [
    'R23',
    'expectation/-NTW.do-nothing-NTW.population-=-GapAHead/2020-21',
    'within-rounding',
    '2/425',
  ]),
  ...of('cornwall', ['R26', 'expectation/DeficitInApril-=-DeficitInSeptember/2016-17', 'unexplained', '-90000000']),
  ...of('maidstone-tunbridge-wells', ['R27', 'bridge/MTW/2016-17', 'exact', '0']),
  ...of('south-east-london', [
    'R38',
    'expectation/FundingIn2020-FundingIn2015---1-=-PrintedGrowth',
    'within-rounding',
    '3019/659900',
  ]),
  ...of(
    'england-capital',
    ['R40', 'expectation/Partnerships-*-AverageAward-=-Allocated', 'within-rounding', '-40400000'],
    ['R41', 'expectation/AverageAward-AverageRequest-=-AwardShare', 'within-rounding', '17/1045000'],
    ['R42', 'expectation/FirstTranche-+-AutumnBudget-=-PublicCapital', 'within-rounding', '25000000'],
    ['R43', 'expectation/AllPublic-+-PrivateAndLand-=-NaylorNeed', 'within-rounding', '-100000000'],
  ),
  ...of(
    'sustainability-fund',
    ['R44', 'expectation/FinanceWeight-+-ReferralWeight-+-EmergencyWeight-+-CancerWeight-=-100%/2016-17', 'exact', '0'],
    ['R45', 'phasing/Fund', 'exact', '0'],
  ),
  ...of('mid-south-essex', ['R47', 'expectation/CapitalNeed.requested-=-NhsEnglandFigure', 'unexplained', '334500000']),
  ...of('greater-manchester', ['R48', 'expectation/sum-of-awarded-over-capital-=-BothAwards', 'exact', '0']),
];
