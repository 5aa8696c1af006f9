import type { ComponentChildren } from 'preact';

type Props = {
  /** The words or the id of the element that name what scrolls. */
  readonly label?: string;
  readonly labelledBy?: string;
  /** Too wide for a portrait page. */
  readonly wide?: boolean | undefined;
  readonly children: ComponentChildren;
};

/**
 * A frame in which something wide scrolls, so that the page never does. It can be reached by keyboard; it is a group
 * and not a region, so that a paper of a hundred tables has no hundred landmarks.
 */
export function ScrollFrame({ label, labelledBy, wide, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      class={wide ? 'scroll wide' : 'scroll'}
      tabIndex={0}
      role="group"
      aria-label={label}
      aria-labelledby={labelledBy}
    >
      {children}
    </div>
  );
}
