/** Opens whatever hides an element, so that a link to it leads to something that is seen. */
export function reveal(target: Element | null): void {
  for (let around = target; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around instanceof HTMLElement) around.hidden = false;
  }
  target?.scrollIntoView();
}

/** Reveals the target of every link followed within the page. */
export function revealTargets(): void {
  const go = () => reveal(document.getElementById(decodeURIComponent(location.hash.slice(1))));
  addEventListener('hashchange', go);
  if (location.hash) go();
}
