/** The kinds of element that move money, and so make the steps of a bridge. */
export const MOVING = ['efficiency', 'investment', 'funding', 'transfer', 'capital', 'pooled budget'] as const;
