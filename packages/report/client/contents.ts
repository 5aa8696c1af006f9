import { all } from './elements.ts';

/** Marks the section in view in the contents. */
export function contents(): void {
  const links = new Map(all<HTMLAnchorElement>('#contents li a').map((link) => [link.hash.slice(1), link]));
  const seen = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const current = [...links.keys()].find((id) => seen.has(id));
      if (current === undefined) return;
      for (const [id, link] of links) link.ariaCurrent = id === current ? 'true' : null;
    },
    { rootMargin: '-10% 0px -70%' },
  );
  for (const section of all('main > section')) observer.observe(section);
}
