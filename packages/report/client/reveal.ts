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
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '') return;
    fill(document.getElementById(listingOf(id)), packed);
    fill(document.getElementById(id), packed);
    reveal(document.getElementById(id));
    // Only now does the line exist, so only now can it be marked as the target.
    for (const marked of document.querySelectorAll('.sought')) marked.classList.remove('sought');
    document.getElementById(id)?.classList.add('sought');
  };
  addEventListener('hashchange', go);
  // A link to the place that is already in the address changes nothing, yet should lead there again.
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest?.('a[href^="#"]');
    if (link instanceof HTMLAnchorElement && link.hash === location.hash) go();
  });
  go();
}
