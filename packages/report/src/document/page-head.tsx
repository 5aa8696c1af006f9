import { SCRIPT } from '../generated/script.ts';
import { STYLE } from '../generated/style.ts';
import { contentPolicy } from './policy.ts';
import { printFooter } from './print-footer.ts';

type Props = {
  readonly title: string;
  /** What stands at the foot of every printed page. */
  readonly foot: string;
  /** Name and version of the program. */
  readonly generator: string;
};

/** The head of a page: its policy, styles and script. */
export function PageHead({ title, foot, generator }: Props) {
  const styles = [STYLE, printFooter(foot)];
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy(styles, SCRIPT)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <meta name="generator" content={generator} />
      <title>{title}</title>
      {styles.map((style) => (
        <style dangerouslySetInnerHTML={{ __html: style }} />
      ))}
      <script type="module" dangerouslySetInnerHTML={{ __html: SCRIPT }} />
    </head>
  );
}
