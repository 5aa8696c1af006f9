/** What a new plan is asked for. */
export type FirstPlan = { readonly title: string; readonly organisation: string; readonly firstYear: number };

/** A title as a name of the language: `Mid Wessex` becomes `MidWessex`. */
export function nameFrom(title: string): string {
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : `P${name}`;
}

const year = (start: number) => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
const quoted = (text: string) => `"${text.replace(/["\\]/g, "'").replace(/\s+/g, ' ').trim()}"`;

/** A plan that is complete and reconciles, to be filled with real figures: one organisation, two years, one scheme. */
export function firstPlan({ title, organisation, firstYear }: FirstPlan): string {
  const [footprint, member] = [nameFrom(title), nameFrom(organisation)];
  const trust = member === footprint ? `${member}Trust` : member;
  const [before, after] = [year(firstYear), year(firstYear + 1)];
  return `/// What the plan is for, in a sentence.
plan ${footprint} ${quoted(title)} {
  footprint  ${footprint}
  period     ${before} to ${after}
}

footprint ${footprint} ${quoted(title)} { members ${trust} }

organisation ${trust} ${quoted(organisation)} { kind acute trust }

source Plan "The operating plan" dated March ${firstYear}

// The first row is the position without any action, the last what is planned; the schemes have to explain the rest.
position ${trust} in £m annual scope provider {
  years       ${before}  ${after}
  do nothing    (10.0)   (14.0)  [Plan]
  planned        (6.0)    (6.0)  [Plan]
}

efficiency Theatres "Fewer cancelled theatre lists" {
  owner  ${trust}
  effect in £m annual {
    years                    ${before}  ${after}
    ${`${trust} cost "Theatres"`.padEnd(24)}      4.0      8.0  [Plan]
  }
}
`;
}
