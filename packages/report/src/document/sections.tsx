import type { NumberedSection } from './numbered-sections.ts';

/** The sections of a paper under their numbered headings. */
export function Sections({ sections }: { readonly sections: readonly NumberedSection[] }) {
  return (
    <>
      {sections.map(({ id, number, title, screenOnly, content }) => (
        <section id={id} class={screenOnly ? 'screen' : undefined} aria-labelledby={`${id}-h`}>
          <h2 id={`${id}-h`}>
            <span class="no">{number}</span> {title}
          </h2>
          {content}
        </section>
      ))}
    </>
  );
}
