import { quotedText } from '../names/quoted-text.ts';
import type { NewOrganisation, NewPlan } from './new-plan.ts';

/** The file of the footprint and its organisations, with their codes. */
export function organisationsFile({ name, footprint, organisations }: NewPlan): string {
  const members = organisations.map((organisation) => organisation.name).join(', ');
  return `part of ${name}

footprint ${footprint.name} ${quotedText(footprint.title)} {
  ${footprint.code === undefined ? '' : `code ${quotedText(footprint.code)}\n  `}members ${members}
}

${organisations.map(organisationText).join('\n')}
`;
}

function organisationText({ name, title, kind, ods, code }: NewOrganisation): string {
  const statements = [
    kind === undefined ? [] : [`kind ${kind}`],
    ods === undefined ? [] : [`ods ${quotedText(ods)}`],
    code === undefined ? [] : [`code ${quotedText(code)}`],
  ].flat();
  return `organisation ${name} ${quotedText(title)} { ${statements.join(' ')} }`;
}
