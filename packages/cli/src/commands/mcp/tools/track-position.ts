import * as z from 'zod';
import { trackPage } from '../../track/track-page.ts';
import { trackText } from '../../track/track-text.ts';
import { tracks } from '../../track/tracks.ts';
import { ORGANISATION, PATHS, PLAN } from '../fields.ts';
import { tool } from '../tool.ts';

/** Where plans stand on a day. */
export const trackPosition = tool({
  name: 'track_position',
  title: 'Position at a date',
  description:
    'Tells where plans stand on a day: milestones that are overdue, due within three months and slipping, the critical path, savings delivered against plan to date, savings that move because a milestone is late, and the forecast outturn. The clock is never looked at: without a day it is the one for which the plan speaks (as at).',
  quotes: true,
  input: z.strictObject({
    asAt: z.string().max(40).optional().describe('The day, such as 2017-12-31.'),
    organisation: ORGANISATION,
    paths: PATHS,
    plan: PLAN,
  }),
  output: z.strictObject({
    plans: z.array(
      z.strictObject({
        title: z.string(),
        sections: z.array(
          z.strictObject({
            title: z.string(),
            said: z.array(z.string()),
            columns: z.array(z.string()),
            rows: z.array(z.array(z.string())),
          }),
        ),
      }),
    ),
  }),
  answer: async ({ asAt, organisation, paths, plan }, { analyse }) => {
    const { plans, workspace } = await analyse({ paths, plan });
    const found = tracks(plans, workspace, { asAt, organisation });
    return {
      text: trackText(found),
      data: {
        plans: found.map(trackPage).map(({ title, sections }) => ({
          title,
          sections: sections.map(({ title: head, lead, table, remarks }) => ({
            title: head,
            said: [...lead, ...remarks],
            columns: [...(table?.heads ?? [])],
            rows: (table?.rows ?? []).map((row) => [...row]),
          })),
        })),
      },
    };
  },
});
