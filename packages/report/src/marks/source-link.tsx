import type { SourcePlace } from '../reading/source-places.ts';

/** The place of something in the plan, linked to its line in the source listing. */
export function SourceLink({ place }: { readonly place: SourcePlace }) {
  if (place.anchor === undefined) return <span class="src">{place.label}</span>;
  return (
    <a class="src" href={`#${place.anchor}`}>
      {place.label}
    </a>
  );
}
