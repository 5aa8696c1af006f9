import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { STYLE } from '../generated/style.ts';
import { Contents, type ContentsEntry } from './contents.tsx';
import { contentPolicy } from './policy.ts';
import { shortMarkup } from './short-markup.ts';
import { shownText } from './shown-text.ts';

/** A page with the look of the report that needs no script: what it is, what it is of, its sections. */
export type PlainPage = {
  /** `What changed` */
  readonly kind: string;
  readonly heading: string;
  /** What stands below the heading: a term and what it is. */
  readonly facts: readonly (readonly [term: string, text: string])[];
  /** The table of contents: entries of a plan, those within it without a number. */
  readonly contents: readonly ContentsEntry[];
  readonly body: ComponentChildren;
  readonly footer: string;
  readonly generator: string;
};

/** Renders a page as one HTML file: no script, no request; the same input gives the same bytes. */
export function renderPlainPage(page: PlainPage): string {
  const head = renderToString(<Head page={page} />);
  const body = shortMarkup(renderToString(<Body page={page} />));
  return shownText(`<!DOCTYPE html>\n<html lang="en-GB">${head}<body>${body}</body></html>\n`);
}

type Props = { readonly page: PlainPage };

function Head({ page: { kind, heading, generator } }: Props) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy([STYLE], undefined)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <meta name="generator" content={generator} />
      <title>{`${kind}: ${heading}`}</title>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
  );
}

function Body({ page: { kind, heading, facts, contents, body, footer } }: Props) {
  return (
    <>
      <a class="skip" href="#main">
        Skip to the paper
      </a>
      <header class="mast">
        <p class="kind">{kind}</p>
        <h1>{heading}</h1>
        <dl>
          {facts.map(([term, text]) => (
            <div>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </header>
      <div class="columns">
        <Contents sections={contents} />
        <main id="main" tabIndex={-1}>
          {body}
        </main>
      </div>
      <footer>
        <p>{footer}</p>
      </footer>
    </>
  );
}
