import { type ScratchRepository, scratchRepository } from './scratch-repository.ts';

/** A repository with three revisions of Westmarch, as a partnership would make them in a month; the first has a tag. */
export function westmarchRevisions(): ScratchRepository {
  const repository = scratchRepository();
  repository.commit('submitted');
  repository.git('tag', 'submitted');
  repository.edit(
    // the commissioner takes £2.4m out of its side of the contract
    { file: 'contracts.stplan', from: 'NorthCCG    265.2    266.4', to: 'NorthCCG    265.2    264.0' },
    {
      file: 'milestones.stplan',
      from: /(milestone FrailtyWardCloses [^}]*?due +)31 March 2018/,
      to: '$130 June 2018',
    },
  );
  repository.commit('a contract side and a milestone');
  repository.edit(
    {
      file: 'schemes/commissioners.stplan',
      from: /\/\/\/[^\n]*\nefficiency SouthBiosimilars [\s\S]*?\n}\n\n/,
      to: '',
    },
    { file: 'programmes.stplan', from: ', SouthBiosimilars', to: '' },
    {
      file: 'commitments.stplan',
      from: /(commitment HomeFirst [\s\S]*?target +)3.5% by 31 March 2018/,
      to: '$14.0% by 30 June 2018',
    },
  );
  repository.commit('a scheme and a commitment');
  return repository;
}
