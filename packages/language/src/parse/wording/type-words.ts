/** What a reference names, in words, where the type's own name does not say it. */
const special: Readonly<Record<string, string>> = {
  CountLine: 'a point of delivery, staff group or count series',
  CountSeries: 'a count series',
  Deliverer: 'a milestone, efficiency, programme, service change or capital scheme',
  Enabler: 'a milestone or another element that it needs',
  Funder: 'an investment, funding, capital scheme or transfer',
  Movement: 'an efficiency, investment, funding, transfer or capital scheme',
  NamedElement: 'an element',
  Payer: 'an organisation or footprint',
  PlanDefinition: 'a plan',
  Subject: 'an organisation, place or footprint',
  Supportable: 'a priority, commitment, efficiency, programme or service change',
};

const camel = /(?<=[a-z])(?=[A-Z])/;

/** With its article: `an organisation`. */
export function typeWords(type: string): string {
  const words = type.split(camel).join(' ').toLowerCase();
  return special[type] ?? `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
