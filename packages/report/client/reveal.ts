import { all, byId } from './elements.ts';
import { fill, listingOf, type Packed } from './unpack.ts';

/** Opens whatever hides an element, so that a link to it leads to something that is seen. */
function reveal(target: Element | null): void {
  for (let around = target; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around instanceof HTMLElement) around.hidden = false;
  }
  target?.scrollIntoView();
}

/** Reveals the target of every link followed within the page; lines of the plan are unpacked for it. */
export function revealTargets(packed: Packed): void {
  const go = () => {
    const id = location.hash.slice(1);
    fill(byId(listingOf(id)), packed);
    fill(byId(id), packed);
    // Only now does a line of the plan exist, so only now can it be marked as what was sought.
    const target = byId(id);
    reveal(target);
    for (const marked of all('.sought')) marked.classList.remove('sought');
    target?.classList.add('sought');
  };
  addEventListener('hashchange', go);
  // A link to the place that is already in the address changes nothing, yet should lead there again.
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (link?.hash === location.hash) go();
  });
  go();
}
