import { closedWord, TEST_RESULTS } from '../draft/closed-words.ts';
import { list, names, organisation, owner, sentences, words } from './columns.ts';
import type { Column, Register } from './register.ts';

/** A test of a change, of which sheets say yes or no. */
function test(name: string, heading: string, pattern: RegExp): Column {
  const keyword = `test ${name}`;
  const column = words(keyword, heading, pattern, name);
  return {
    ...column,
    read: (reading) => {
      const { record } = reading;
      const word = PLAIN_RESULT.test(record.text(name)) ? closedWord(TEST_RESULTS, record.text(name)) : undefined;
      return word === undefined
        ? column.read(reading)
        : [{ keyword, text: `${keyword} ${word}`, place: record.at(name) }];
    },
  };
}

/** A cell that says no more than whether a test was met. */
const PLAIN_RESULT = /^(?:yes|no|y|n|pass(?:ed)?|fail(?:ed)?|n\/?a|tbc|awaited)$/i;
const stage = (name: string, heading: string, pattern: RegExp): Column => words(name, heading, pattern);

/** Changes of services, with their tests and the stages of their approval. */
export const serviceChanges: Register = {
  list: 'service changes',
  kind: 'service change',
  sheet: 'Service changes',
  noun: 'Service change',
  named: /service changes?|reconfigurations?|consultations?/i,
  telling: [/service change|reconfiguration|proposal/i, /consultation/i, /engagement|clinical evidence/i],
  titles: /service change|reconfiguration|proposal|title|name|description/i,
  columns: [
    organisation,
    owner,
    names('programme', 'Programme', /programme|work ?stream/i),
    list('sites', 'Sites', /^sites?$|locations?/i),
    sentences('site changes', 'Site changes', /site changes?|what (?:opens|closes|moves)/i, [
      'opens',
      'closes',
      'moves',
    ]),
    test('public engagement', 'Public engagement', /engagement/i),
    test('patient choice', 'Patient choice', /choice/i),
    test('clinical evidence', 'Clinical evidence', /clinical (?:evidence|case)/i),
    test('commissioner support', 'Commissioner support', /commissioner(?:s['’]?)? support|\bgp support/i),
    words('bed test', 'Bed test', /bed(?:s)? test|fifth test/i),
    stage('pre-consultation business case', 'Pre-consultation business case', /pre-?consultation|\bpcbc\b/i),
    stage('assurance one', 'Assurance one', /assurance (?:one|1)|strategic sense/i),
    stage('assurance two', 'Assurance two', /assurance (?:two|2)/i),
    stage('decision-making business case', 'Decision-making business case', /decision-?making|\bdmbc\b/i),
    stage('consultation', 'Consultation', /consultation/i),
    stage('decision', 'Decision', /decision/i),
    stage('referral', 'Referral', /referral/i),
    stage('implementation', 'Implementation', /implementation|go[- ]live/i),
    stage('announcement', 'Announcement', /announce/i),
    names('needs', 'Needs', /needs|depend/i),
  ],
};
