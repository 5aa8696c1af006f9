import type { ReportedFinding } from '@stplan/rules';
import { byTextOf } from '../../reading/by-text.ts';
import type { Section } from '../section.ts';
import { GLOSSARY_TERMS } from './glossary-terms.ts';

/** The words of the paper. */
export const glossarySection: Section = {
  id: 'glossary',
  title: 'Annex: glossary',
  body: ({ plan, organisations, findings, accepted }) => {
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
        <Rules findings={[...findings, ...accepted]} />
      </>
    );
  },
};

/** The rules behind the findings of this paper, by their ids. */
function Rules({ findings }: { readonly findings: readonly ReportedFinding[] }) {
  const rules = [...new Map(findings.map((reported) => [reported.number, reported])).values()].sort(
    byTextOf(({ finding }) => finding.rule),
  );
  if (rules.length === 0) return null;
  return (
    <>
      <h3>Rules of the findings</h3>
      <dl class="terms">
        {rules.map(({ finding, number, title }) => (
          <div id={`rule-${number}`}>
            <dt>{finding.rule}</dt>
            <dd>
              {title} ({number})
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

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
