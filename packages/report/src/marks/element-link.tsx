import type { SourceSpan } from '@stplan/model';
import type { ReportView } from '../reading/report-view.ts';

type Props = {
  readonly of: { readonly title: string | undefined; readonly name: string; readonly nameSpan: SourceSpan };
  readonly view: ReportView;
};

/** An element by its title, leading to the line of the plan that it stands on. */
export function ElementLink({ of: { title, name, nameSpan }, view }: Props) {
  const { anchor } = view.placeOf(nameSpan);
  const words = title ?? name;
  return anchor === undefined ? <span>{words}</span> : <a href={`#${anchor}`}>{words}</a>;
}
