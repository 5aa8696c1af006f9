import { describe, expect, it } from 'vitest';
import { detailOf, onEveryLine } from './detail.ts';

describe('what stands behind an offer', () => {
  it('stays whole beside a short one', () => {
    const text = 'spending that a priority or a scheme needs before it can begin';
    expect(detailOf('investment', text)).toEqual({ detail: text });
  });

  it('leaves a long one its room, and stands whole beside the list', () => {
    const text = 'A capital scheme is too large for the body that is to approve it';
    expect(detailOf('capital/award-below-request', text)).toEqual({
      detail: 'A capital scheme …',
      documentation: text,
    });
  });

  it('is on every line in an editor that can show it there', () => {
    const item = { label: 'RR8', detail: 'Leeds Teaching Hospitals NHS Trust' };
    const textDocument = { completion: { completionItem: { labelDetailsSupport: true } } };
    expect(onEveryLine(item, { textDocument }).labelDetails).toEqual({ description: item.detail });
    expect(onEveryLine(item, {})).toBe(item);
    expect(onEveryLine({ label: '-' }, { textDocument })).toEqual({ label: '-' });
  });
});
