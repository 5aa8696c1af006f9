/** An entry of the contents; one within another may have no number. */
export type ContentsEntry = {
  readonly id: string;
  readonly title: string;
  readonly number: string | number | undefined;
};

/** The contents; the script marks the section in view and adds the search. */
export function Contents({ sections }: { readonly sections: readonly ContentsEntry[] }) {
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
