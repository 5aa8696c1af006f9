import { HatchLines } from '../charts/hatch-lines.tsx';
import { HATCHED, HIGHEST_HATCHED, WIDEST_HATCHED } from '../charts/hatched.ts';

/**
 * What charts fill bars with, defined once for all of them: a bar is the part of a symbol that it has room for. They
 * are no patterns, as browsers print those as pictures: a paper then takes twenty megabytes.
 */
export function Hatchings() {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {[...HATCHED.keys()].map((name) => (
          <symbol id={`h-${name}`}>
            <rect class={name} width="100%" height="100%" />
            <HatchLines of={name} width={WIDEST_HATCHED} height={HIGHEST_HATCHED} />
            <rect class={`${name} rim`} width="100%" height="100%" />
          </symbol>
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
