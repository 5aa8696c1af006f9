import { visibleText } from '@stplan/model';
import type { CheckObserver } from '../analyse.ts';
import type { Surroundings } from '../surroundings.ts';

/** Work that is done before this many milliseconds needs no progress. */
const LONG = 800;
const CLEAR = '\r\u001b[2K';

/** Tells how far a check is, on a terminal and only when it takes long; `done` takes it away again. */
export type Progress = Required<Pick<CheckObserver, 'onPlan'>> & { readonly done: () => void };

export function progressOn({ stderr, now }: Pick<Surroundings, 'stderr' | 'now'>): Progress | undefined {
  if (stderr.isTTY !== true) return undefined;
  const start = now();
  let shown = false;
  return {
    onPlan: (name, index, count) => {
      if (now() - start < LONG) return;
      shown = true;
      stderr.write(`${CLEAR}checking ${visibleText(name)} (${index + 1} of ${count})`);
    },
    done: () => {
      if (shown) stderr.write(CLEAR);
      shown = false;
    },
  };
}
