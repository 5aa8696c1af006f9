import { planRule } from '../../rule/index.ts';

/** Plans that do not say which version they are, once they speak for a day or somebody decides on them. */
export const rule = planRule({
  id: 'evidence/no-version',
  number: 'STP0803',
  severity: 'info',
  title: 'The plan has no version',
  check: ({ plan: { name, definition, elements } }) => {
    if (definition === undefined || definition.version !== undefined) return [];
    // A sketch needs no version yet.
    if (definition.asAt === undefined && elements['sign-off'].length === 0) return [];
    const after = (definition.period ?? definition.baseline ?? definition.footprint)?.span;
    return [
      {
        message: `${name} has no version, so nobody can tell which of its copies a board decided on.`,
        help: 'State it, with its status and date: version "1.0" status draft 30 September 2017.',
        span: definition.nameSpan,
        fixes:
          after === undefined
            ? []
            : [
                {
                  title: 'State a first draft',
                  safe: false,
                  edits: [{ span: { ...after, start: after.end }, text: '\n  version "0.1" status draft' }],
                },
              ],
      },
    ];
  },
});
