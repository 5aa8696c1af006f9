import type { NumberedSection } from './numbered-sections.ts';

/** The contents; the script marks the section in view and adds the search. */
export function Contents({ sections }: { readonly sections: readonly NumberedSection[] }) {
  return (
    <nav id="contents" aria-label="Contents">
      <ol>
        {sections.map(({ id, number, title }) => (
          <li>
            <a href={`#${id}`}>
              <span class="no">{number}</span> {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
