import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { documentedRule, RULES, rulePage } from '@stplan/rules';
import { LANGUAGE_PAGES } from '../../../generated/language-pages.ts';
import { UsageError } from '../../../usage-error.ts';
import { noRuleText } from '../../explain/rule-words.ts';

const MARKDOWN = 'text/markdown';

/** Pages that an assistant may keep at hand: the language reference, and the page of each rule. */
export function addResources(server: McpServer): void {
  for (const { name, title, about, text } of LANGUAGE_PAGES) {
    server.registerResource(
      `language-${name}`,
      `stplan://language/${name}`,
      { title: `Language: ${title}`, description: about, mimeType: MARKDOWN },
      ({ href }) => ({ contents: [{ uri: href, mimeType: MARKDOWN, text }] }),
    );
  }
  server.registerResource('rule', rulePages(), RULE_PAGE, ({ href }, { area, name }) => {
    const documented = documentedRule(`${area}/${name}`);
    if (documented === undefined) throw new UsageError(noRuleText(`${area}/${name}`));
    return { contents: [{ uri: href, mimeType: MARKDOWN, text: rulePage(documented) }] };
  });
}

const RULE_PAGE = {
  title: 'The page of a rule',
  description: 'Why a rule matters, how to put a finding of it right, and examples; search_rules lists them.',
  mimeType: MARKDOWN,
};

/** Not listed one by one, as they are many; their names are completed. */
function rulePages(): ResourceTemplate {
  const parts = RULES.map(({ id }) => id.split('/'));
  const beginning = (all: readonly string[], typed: string) =>
    [...new Set(all)].filter((one) => one.startsWith(typed)).sort();
  return new ResourceTemplate('stplan://rules/{area}/{name}', {
    list: undefined,
    complete: {
      area: (typed) =>
        beginning(
          parts.map(([area = '']) => area),
          typed,
        ),
      name: (typed, given) => {
        const wanted = given?.arguments?.area;
        return beginning(
          parts.flatMap(([area, name = '']) => (wanted === undefined || wanted === area ? [name] : [])),
          typed,
        );
      },
    },
  });
}
