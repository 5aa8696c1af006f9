import type { NewPlanChoices, NewPlanOffers, PlanOffer } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import { type Answer, BACK, choose, chooseSeveral, type Frame, write } from './questions.ts';

/** What the questions are asked with. */
export type Asking = {
  readonly offers: NewPlanOffers;
  /** Whether the plan goes to a Git repository, so that a server may check it. */
  readonly isRepository: boolean;
  /** Why no plan can be made of some choices. */
  readonly faultOf: (choices: NewPlanChoices) => Promise<string | undefined>;
};

/** A question, where it is to be asked at all, and the choices with its answer. */
export type PlanQuestion = {
  readonly applies: (choices: NewPlanChoices, asking: Asking) => boolean;
  readonly ask: (choices: NewPlanChoices, asking: Asking, frame: Frame) => Promise<Answer<NewPlanChoices>>;
};

type Item = vscode.QuickPickItem & { readonly name: string };

const itemOf = ({ name, title, hint }: PlanOffer): Item => ({ label: title, description: hint, name });
const heading = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator, name: '' });
const OTHER: Item = { label: 'Another footprint…', description: 'not in the library', alwaysShow: true, name: '' };
const NO_ROUND: Item = { label: 'None', description: 'no national rules', name: 'none' };

const footprint: PlanQuestion = {
  applies: () => true,
  async ask({ footprint, ...choices }, { offers }, frame) {
    const items = [...offers.footprints.map(itemOf), OTHER];
    const active = items.find(({ name }) => name === footprint);
    const placeholder = 'Which footprint is it for? Type a part of its name';
    const chosen = await choose(frame, { items, placeholder, ...(active && { active }) });
    if (chosen === BACK || chosen === undefined) return chosen;
    // what was said of another footprint does not hold for this one
    if (chosen.name === footprint) return { footprint, ...choices };
    return chosen === OTHER ? { ownFootprint: choices.ownFootprint ?? '' } : { footprint: chosen.name };
  },
};

const ownFootprint: PlanQuestion = {
  applies: ({ ownFootprint }) => ownFootprint !== undefined,
  async ask(choices, _, frame) {
    const title = await write(frame, {
      prompt: 'What is the footprint called?',
      value: choices.ownFootprint ?? '',
      placeholder: 'Mid Wessex',
      faultOf: async (text) => (/[A-Za-z]/.test(text) ? undefined : 'It needs letters, because they make its name.'),
    });
    return typeof title === 'string' ? { ...choices, ownFootprint: title } : title;
  },
};

const organisations: PlanQuestion = {
  applies: ({ footprint }) => footprint !== undefined,
  async ask(choices, { offers }, frame) {
    const members = offers.footprints.find(({ name }) => name === choices.footprint)?.members ?? [];
    const own = members.flatMap((member) => offers.organisations.filter(({ name }) => name === member)).map(itemOf);
    const others = offers.organisations.filter(({ name }) => !members.includes(name)).map(itemOf);
    const before = choices.organisations ?? members;
    const chosen = await chooseSeveral(frame, {
      items: [heading('Members that the library knows'), ...own, heading('Others in the library'), ...others],
      placeholder: 'Which organisations? Space chooses one or leaves it out',
      chosen: [...own, ...others].filter(({ name }) => before.includes(name)),
    });
    if (chosen === BACK || chosen === undefined) return chosen;
    const names = new Set(chosen.map(({ name }) => name));
    const { organisations: _, ...rest } = choices;
    // all members are what the plan has anyway
    if (names.size === members.length && members.every((member) => names.has(member))) return rest;
    return { ...rest, organisations: [...own, ...others].flatMap(({ name }) => (names.has(name) ? [name] : [])) };
  },
};

const ownOrganisations: PlanQuestion = {
  applies: ({ ownFootprint }) => ownFootprint !== undefined,
  async ask(choices, { faultOf }, frame) {
    const text = await write(frame, {
      prompt:
        'Which organisations has it? A semicolon parts them; = stands before the kind where the title does not tell it',
      value: choices.organisations?.join('; ') ?? '',
      placeholder: 'Wessex CCG; Shire Hospitals; Downs Care=community trust',
      faultOf: async (given) =>
        listed(given).length === 0 ? 'It needs at least one.' : faultOf({ ...choices, organisations: listed(given) }),
    });
    return typeof text === 'string' ? { ...choices, organisations: listed(text) } : text;
  },
};

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const round: PlanQuestion = {
  applies: () => true,
  async ask(choices, { offers }, frame) {
    const items = [...offers.rounds.map(itemOf), NO_ROUND];
    const active = items.find(({ name }) => name === choices.round);
    const placeholder = 'Which planning round? Its rules and must-dos hold for the plan';
    const chosen = await choose(frame, { items, placeholder, ...(active && { active }) });
    if (chosen === BACK || chosen === undefined) return chosen;
    const { years: _, ...others } = choices;
    return chosen.name === choices.round ? choices : { ...others, round: chosen.name };
  },
};

const years: PlanQuestion = {
  applies: () => true,
  async ask(choices, { offers, faultOf }, frame) {
    const usual = offers.rounds.find(({ name }) => name === choices.round)?.years ?? '';
    const text = await write(frame, {
      prompt: 'Which years does the plan cover? The first year, or the first and the last',
      value: choices.years ?? usual,
      placeholder: '2017/18 to 2020/21',
      faultOf: (given) => faultOf({ ...choices, years: given }),
    });
    return typeof text === 'string' ? { ...choices, years: text } : text;
  },
};

const name: PlanQuestion = {
  applies: () => true,
  async ask(choices, { faultOf }, frame) {
    const text = await write(frame, {
      prompt: 'What is the plan to be named in the text? Letters and digits after a capital letter',
      value: choices.name ?? choices.footprint ?? nameFrom(choices.ownFootprint ?? ''),
      faultOf: (given) => faultOf({ ...choices, name: given.trim() }),
    });
    return typeof text === 'string' ? { ...choices, name: text } : text;
  },
};

/** A first proposal, which the server may refuse with a better one. */
const nameFrom = (title: string): string =>
  (title.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

const server: PlanQuestion = {
  applies: (_, { isRepository }) => isRepository,
  async ask(choices, _, frame) {
    const items = [
      { label: 'None', ci: 'none' as const },
      { label: 'GitHub', ci: 'github' as const },
      { label: 'GitLab', ci: 'gitlab' as const },
    ];
    const placeholder = 'Which server is to check the plan at every change?';
    const chosen = await choose(frame, { items, placeholder });
    return chosen === BACK || chosen === undefined ? chosen : { ...choices, ci: chosen.ci };
  },
};

/** What is asked, in its order. */
export const PLAN_QUESTIONS: readonly PlanQuestion[] = [
  footprint,
  ownFootprint,
  organisations,
  ownOrganisations,
  round,
  years,
  name,
  server,
];
