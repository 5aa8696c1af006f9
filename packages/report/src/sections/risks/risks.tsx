import type { Risk } from '@stplan/model';
import { SentenceMark } from '../../marks/sentence-mark.tsx';
import { byText } from '../../reading/by-text.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { riskColumns } from './risk-columns.tsx';
import { RiskMatrix } from './risk-matrix.tsx';
import { riskMessage } from './risk-message.ts';

/** Risks before and after mitigation, and the register. */
export const risksSection: Section = {
  id: 'risks',
  title: 'Risks',
  body: (view) => {
    const risks = [...view.plan.elements.risk].sort((a, b) => scoreOf(b) - scoreOf(a) || byText(a.name, b.name));
    if (risks.length === 0) return undefined;
    const open = risks.filter(({ status }) => status?.value !== 'closed');
    return (
      <>
        <p class="message">
          <SentenceMark of={riskMessage(open)} />
        </p>
        {open.some(({ score }) => score) && (
          <RiskMatrix
            id="risks-before"
            caption={`${counted(open.length, 'open risk')} before mitigation`}
            risks={open}
            scoreOf={({ score }) => score?.value}
            view={view}
          />
        )}
        {open.some(({ mitigatedScore }) => mitigatedScore) && (
          <RiskMatrix
            id="risks-after"
            caption={`${counted(open.length, 'open risk')} after mitigation`}
            risks={open}
            scoreOf={({ mitigatedScore }) => mitigatedScore?.value}
            view={view}
          />
        )}
        <DataTable
          id="risks-table"
          caption={`${counted(risks.length, 'risk')}, the gravest first`}
          columns={riskColumns(view)}
          rows={risks}
          rowId={view.anchorOf}
          tools="filter sort"
          wide
        />
      </>
    );
  },
};

function scoreOf({ score }: Risk): number {
  return score ? score.value.likelihood * score.value.impact : 0;
}
