import { all } from './elements.ts';

/** Makes a frame a stop of the keyboard where what it holds is wider than it, and names it after that. */
function measure(frame: HTMLElement): void {
  if (frame.scrollWidth <= frame.clientWidth) {
    frame.removeAttribute('tabindex');
    return;
  }
  frame.tabIndex = 0;
  frame.role = 'group';
  const name = frame.querySelector('caption') ?? frame.parentElement?.querySelector('.message');
  frame.ariaLabel = name?.textContent ?? '';
}

/** Measures all frames below a root now, and whenever their size changes. */
export function frames(root: ParentNode = document): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) measure(target as HTMLElement);
  });
  for (const frame of all('.scroll', root)) observer.observe(frame);
}
