/** One line for each kind of row. */
export const tableExamples: Readonly<Record<string, string>> = {
  TableHeader: 'years 2016/17 2017/18 2018/19',
  LineRow: 'income "Contracts" 398.2 402.1 406.0',
  MeasureRow: 'planned (1.1) (4.2) 0.0',
  PriceBase: 'prices 2016/17',
  Leg: 'WUH cost 1.9 3.7 3.7',
  TotalRow: 'net 1.9 3.7 3.7',
  ContractSide: 'NorthCCG 211.4 214.0',
  CountRow: 'planned 42,300 41,700',
  Totals: 'totals AcuteBeds, CommunityBeds',
  AverageCost: 'average cost £42,000',
  Occupancy: 'occupancy 92%',
  Serves: 'serves NonElective, Elective',
  Use: 'use "Building" 3.0 5.5',
  CapitalSource: 'public capital 2.0 4.0',
  PlannedPhase: 'planned 0.1 0.3 0.6',
  CostPart: 'variable £610',
};
