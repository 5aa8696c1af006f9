import type { Section } from '../section.ts';
import { GLOSSARY_TERMS } from './glossary-terms.ts';

/** The words of the paper. */
export const glossarySection: Section = {
  id: 'glossary',
  title: 'Annex: glossary',
  body: ({ plan, organisations }) => {
    const members = organisations.flatMap((name) => {
      const title = plan.lookup(name, ['organisation'])?.title;
      return title ? [[name, title] as const] : [];
    });
    return (
      <>
        {members.length > 0 && (
          <>
            <h3>Organisations</h3>
            <Terms terms={members} />
          </>
        )}
        <h3>Terms</h3>
        <Terms terms={GLOSSARY_TERMS} />
      </>
    );
  },
};

function Terms({ terms }: { readonly terms: readonly (readonly [string, string])[] }) {
  return (
    <dl class="terms">
      {terms.map(([term, meaning]) => (
        <div>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
