import type { OutlineGroup, OutlineItem } from '@stplan/server/protocol';

/** The groups with only those items that hold every word of a filter in their name, title or status. */
export function filteredGroups(groups: readonly OutlineGroup[], filter: string): readonly OutlineGroup[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  const fits = (item: OutlineItem, label: string) => {
    const text = `${item.name} ${item.title} ${item.status} ${label}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map(({ label, items }) => ({ label, items: items.filter((item) => fits(item, label)) }))
    .filter(({ items }) => items.length > 0);
}
