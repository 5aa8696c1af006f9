import type { ComponentChildren } from 'preact';

type Props = {
  /** How it is printed: `wide` on a landscape page, `short` never over two pages. */
  readonly print?: 'wide' | 'short' | undefined;
  readonly children: ComponentChildren;
};

/**
 * A frame in which something wide scrolls, so that the page never does. The script makes it a stop of the keyboard
 * only where it does scroll; browsers without the script do so themselves.
 */
export function ScrollFrame({ print, children }: Props) {
  return <div class={print ? `scroll ${print}` : 'scroll'}>{children}</div>;
}
