import { isPlanName, planName } from '@stplan/language';
import { isProblem, type Problem, yearText } from '@stplan/model';
import { footprintNamed, ownOrganisations, type PlanOffers, readYears, wantedRound } from '@stplan/server/new-plan';
import type { Questions } from '../../questions/questions.ts';
import { CI_SERVERS, type InitOptions } from './options.ts';
import { orRefused } from './or-refused.ts';
import type { FoundHome } from './plan-home.ts';

/** The answer of the list that says that what is wanted is not in it. */
const OTHER = '(other)';
const SERVER_TITLES: Readonly<Record<string, string>> = { github: 'GitHub', gitlab: 'GitLab' };

/** Some answers more, or undefined when the asked one stopped. */
type Step = (options: InitOptions) => Promise<InitOptions | undefined>;

/** Asks for what the options leave open; undefined when the asked one stopped. */
export async function askForPlan(
  given: InitOptions,
  library: PlanOffers,
  home: FoundHome,
  questions: Questions,
): Promise<InitOptions | undefined> {
  // before the questions, not among them
  if (given.footprint !== undefined) orRefused(footprintNamed(given.footprint, library));
  questions.begin('A new plan');
  const steps: readonly Step[] = [
    (options) => askForFootprint(options, library, questions),
    (options) => askForOrganisations(options, library, questions),
    (options) => askForRound(options, library, questions),
    (options) => askForYears(options, library, questions),
    (options) => askForName(options, library, questions),
    (options) => askForServer(options, home, questions),
  ];
  let options: InitOptions | undefined = given;
  for (const step of steps) {
    options = await step(options);
    if (options === undefined) return undefined;
  }
  if (!options.dryRun && !(await questions.agree(`Write the plan to ${home.folder || 'this folder'}?`)))
    return undefined;
  questions.end('What is not known yet is written as _ and can be filled in later.');
  return options;
}

async function askForFootprint(options: InitOptions, { footprints }: PlanOffers, questions: Questions) {
  if (options.footprint !== undefined || options.ownFootprint !== undefined) return options;
  const choices = footprints.map(({ name, title, code }) => ({ value: name, label: title, hint: code ?? '' }));
  const other = { value: OTHER, label: 'Another one', hint: 'not in the library' };
  const footprint = await questions.search({ message: 'Which footprint is it for?', choices: [...choices, other] });
  if (footprint !== OTHER) return footprint === undefined ? undefined : { ...options, footprint };
  const ownFootprint = await questions.write({
    message: 'What is it called?',
    example: 'Mid Wessex',
    fault: (text) => (/[A-Za-z]/.test(text) ? undefined : 'It needs letters, because they make its name.'),
  });
  return ownFootprint === undefined ? undefined : { ...options, ownFootprint };
}

async function askForOrganisations(options: InitOptions, library: PlanOffers, questions: Questions) {
  if (options.organisations !== undefined) return options;
  if (options.ownFootprint !== undefined) return askForOwnOrganisations(options, library, questions);
  const { organisations: members } = orRefused(footprintNamed(options.footprint ?? '', library));
  const names = members.map(({ name }) => name);
  const others = library.bodies.filter(({ name }) => !names.includes(name));
  const organisations = await questions.searchSeveral({
    message: 'Which organisations? The members that the library knows are chosen',
    choices: [...members, ...others].map(({ name, title, ods }) => ({ value: name, label: title, hint: ods ?? '' })),
    initial: names,
  });
  // all members are what the plan has anyway
  const same = organisations?.length === names.length && names.every((name) => organisations.includes(name));
  if (organisations === undefined) return undefined;
  return same ? options : { ...options, organisations };
}

async function askForOwnOrganisations(options: InitOptions, { bodies }: PlanOffers, questions: Questions) {
  const listed = (text: string) =>
    text
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const text = await questions.write({
    message: 'Which organisations has it? A semicolon parts them; = before the kind where the title does not tell it',
    example: 'Wessex CCG; Shire Hospitals; Downs Care=community trust',
    fault: (given) =>
      listed(given).length === 0 ? 'It needs at least one.' : faultIn(ownOrganisations(listed(given), bodies)),
  });
  return text === undefined ? undefined : { ...options, organisations: listed(text) };
}

async function askForRound(options: InitOptions, { rounds }: PlanOffers, questions: Questions) {
  if (options.round !== undefined) return options;
  const choices = rounds.map(({ name, title }) => ({ value: name, label: title, hint: name }));
  const none = { value: 'none', label: 'None', hint: 'no national rules' };
  const round = await questions.choose({
    message: 'Which planning round?',
    choices: [...choices, none],
    initial: rounds[0]?.name,
  });
  return round === undefined ? undefined : { ...options, round };
}

async function askForYears(options: InitOptions, { rounds }: PlanOffers, questions: Questions) {
  if (options.years !== undefined) return options;
  const wanted = wantedRound(options.round, rounds);
  const round = wanted && orRefused(wanted);
  const years = await questions.write({
    message: 'Which years does the plan cover?',
    initial: round && `${yearText(round.first)} to ${yearText(round.last)}`,
    example: '2017/18 to 2020/21',
    fault: (text) => faultIn(readYears(text)),
  });
  return years === undefined ? undefined : { ...options, years };
}

async function askForName(options: InitOptions, library: PlanOffers, questions: Questions) {
  if (options.name !== undefined) return options;
  const { footprint = '', ownFootprint } = options;
  const name = await questions.write({
    message: 'What is the plan to be named in the text?',
    initial: ownFootprint === undefined ? orRefused(footprintNamed(footprint, library)).name : planName(ownFootprint),
    fault: (text) => (isPlanName(text) ? undefined : 'A name is letters and digits after a capital letter.'),
  });
  return name === undefined ? undefined : { ...options, name };
}

async function askForServer(options: InitOptions, { ci }: FoundHome, questions: Questions) {
  if (options.ci !== undefined) return options;
  const choices = [...CI_SERVERS, 'none' as const];
  const chosen = await questions.choose({
    message: 'Which server is to check the plan at every change?',
    choices: choices.map((value) => ({ value, label: SERVER_TITLES[value] ?? 'None' })),
    initial: ci ?? 'none',
  });
  return chosen === undefined
    ? undefined
    : { ...options, ci: choices.find((each) => each === chosen) ?? ('none' as const) };
}

/** What is wrong, in the words in which the command line would say it. */
const faultIn = (read: object | Problem): string | undefined => (isProblem(read) ? read.error : undefined);
