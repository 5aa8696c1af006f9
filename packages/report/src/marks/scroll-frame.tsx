import type { ComponentChildren } from 'preact';

type Props = {
  /** The words or the id of the element that name what scrolls. */
  readonly label?: string;
  readonly labelledBy?: string;
  /** How it is printed: `wide` on a landscape page, `short` never over two pages. */
  readonly print?: 'wide' | 'short' | undefined;
  readonly children: ComponentChildren;
};

/**
 * A frame in which something wide scrolls, so that the page never does. It can be reached by keyboard; it is a group
 * and not a region, so that a paper of a hundred tables has no hundred landmarks.
 */
export function ScrollFrame({ label, labelledBy, print, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      class={print ? `scroll ${print}` : 'scroll'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={label}
      aria-labelledby={labelledBy}
    >
      {children}
    </div>
  );
}
