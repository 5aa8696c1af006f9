import { SentenceMark } from '../../marks/sentence-mark.tsx';
import { contractDifferences } from '../../reading/contract-differences.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { differenceColumns } from './contract-columns.tsx';
import { contractsMessage } from './contracts-message.ts';
import { MatrixTables } from './matrix-table.tsx';

/** Whether commissioners and providers have the same contracts in their plans. */
export const contractsSection: Section = {
  id: 'contracts',
  title: 'Contracts',
  body: (view) => {
    const { contract } = view.plan.elements;
    if (contract.length === 0) return undefined;
    const differences = contractDifferences(view);
    return (
      <>
        <p class="message">
          <SentenceMark of={contractsMessage(differences)} />
        </p>
        <MatrixTables view={view} />
        {differences.length > 0 && (
          <DataTable
            id="contract-differences"
            caption={`${counted(differences.length, 'comparison')} of the two sides, the largest difference first`}
            columns={differenceColumns(view)}
            rows={differences}
            tools="filter sort"
            wide
          />
        )}
      </>
    );
  },
};
