/** One line for each element and statement about footprints, places and organisations. */
export const organisationExamples: Readonly<Record<string, string>> = {
  Footprint: 'footprint Westmarch "Westmarch" { … }',
  Place: 'place NorthPlace "North Westmarch" { … }',
  Organisation: 'organisation WUH "Westmarch University Hospitals" { kind acute trust }',
  Code: 'code "E54000099"',
  Region: 'region North',
  Population: 'population 1,250,000 in 2016',
  Members: 'members NorthCCG, SouthCCG, WUH',
  SharedMember: 'shares AmbulanceTrust 35%',
  Places: 'places NorthPlace, SouthPlace',
  Lead: 'lead "chief executive" of WUH',
  Governance: 'governance accountable care system',
  OrganisationKindStatement: 'kind acute trust',
  Ods: 'ods "RZZ"',
  Opened: 'opened 1 April 2013',
  Closed: 'closed 31 March 2018',
  Successor: 'successor WestmarchCCG',
};
