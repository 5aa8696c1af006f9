import type { SourceSpan } from '@stplan/model';
import type { ReportView } from '../reading/report-view.ts';
import { SourceLink } from './source-link.tsx';

type Props = {
  readonly of: { readonly title: string | undefined; readonly name: string; readonly nameSpan: SourceSpan };
  readonly view: ReportView;
};

/** An element by its title, with its place in the plan below. */
export function NamedWithPlace({ of: { title, name, nameSpan }, view }: Props) {
  return (
    <>
      {title ?? name}
      <span class="help">
        <SourceLink place={view.placeOf(nameSpan)} />
      </span>
    </>
  );
}
