import { MarkdownText } from '../../marks/markdown-text.tsx';
import { SentenceMark } from '../../marks/sentence-mark.tsx';
import type { ReportView } from '../../reading/report-view.ts';
import type { Section } from '../section.ts';
import { asksOf } from './asks.ts';
import { HeadlineCard } from './headline-card.tsx';
import { headlinesOf } from './headlines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** The summary: headline figures, numbered paragraphs, what the board is asked to do. */
export const summarySection: Section = {
  id: 'summary',
  title: 'Summary',
  body: (view) => (
    <>
      <Headlines view={view} />
      <AuthorsWords view={view} />
      <ol class="paras">
        {paragraphsOf(view).map((sentence) => (
          <li>
            <SentenceMark of={sentence} />
          </li>
        ))}
      </ol>
      <div class="asks">
        <h3>The board is asked to</h3>
        <ol>
          {asksOf(view).map(({ words, section }) => (
            <li>
              <SentenceMark of={words} />{' '}
              <a class="more" href={`#${section}`}>
                Reasons
              </a>
            </li>
          ))}
        </ol>
      </div>
    </>
  ),
};

function Headlines({ view }: { readonly view: ReportView }) {
  const headlines = headlinesOf(view);
  if (headlines.length === 0) return null;
  return (
    <ul class="cards">
      {headlines.map((headline) => (
        <HeadlineCard {...headline} />
      ))}
    </ul>
  );
}

function AuthorsWords({ view }: { readonly view: ReportView }) {
  const { definition } = view.plan;
  const texts = [
    ...(definition?.doc ? [definition.doc] : []),
    ...(definition?.summaries ?? []).map(({ value }) => value),
  ];
  if (texts.length === 0) return null;
  return (
    <div class="author">
      <h3>In the plan’s own words</h3>
      {texts.map((text) => (
        <MarkdownText text={text} />
      ))}
    </div>
  );
}
