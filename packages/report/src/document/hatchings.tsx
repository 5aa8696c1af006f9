/** The hatchings that charts fill with by class: they say what colour says, for print and for those who see none. */
const HATCHINGS: readonly { readonly id: string; readonly d: string; readonly size: number }[] = [
  { id: 'h-adverse', d: 'M-1 1l2-2M0 6l6-6M5 7l2-2', size: 6 },
  { id: 'h-open', d: 'M-1 5l2 2M0 0l6 6M5-1l2 2', size: 6 },
  { id: 'h-gap', d: 'M0 0l6 6M6 0l-6 6', size: 6 },
  { id: 'h-dots', d: 'M1 1h2v2h-2zM4 4h2v2h-2z', size: 6 },
  { id: 'h-lines', d: 'M0 2h6M0 5h6', size: 6 },
];

/** The patterns, defined once for all charts. */
export function Hatchings() {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {HATCHINGS.map(({ id, d, size }) => (
          <pattern id={id} class={id} width={size} height={size} patternUnits="userSpaceOnUse">
            <rect width={size} height={size} />
            <path d={d} />
          </pattern>
        ))}
        <marker
          id="dot"
          viewBox="0 0 4 4"
          refX="2"
          refY="2"
          markerWidth="5"
          markerHeight="5"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0h4v4h-4z" />
        </marker>
      </defs>
    </svg>
  );
}
