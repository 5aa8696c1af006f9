import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ReadFile } from '@stplan/language/node';
import { type Analysis, type AnalysisRequest, analyseRead, type ReadForCheck, readForCheck } from '../../analyse.ts';
import { type ServedFolders, servedPaths } from './served-folders.ts';

/** Which plans a tool is asked about. */
export type AskedPlans = {
  /** Files and folders; everything that is served when left out. */
  readonly paths?: readonly string[] | undefined;
  readonly plan?: string | undefined;
  /** A text that stands in for a file. */
  readonly input?: (ReadFile & { readonly file: string }) | undefined;
};

/** How a request may be cancelled, and who hears how far it is. */
export type Asking = { readonly signal: AbortSignal; readonly onPlan: (done: number, count: number) => Promise<void> };

/** Reads plans anew and works them out; gives what it gave before while every file says the same. */
export type PlanReader = (asked: AskedPlans, asking: Asking) => Promise<Analysis>;

type Kept = { readonly asked: string; readonly read: ReadForCheck; readonly analysis: Analysis };

/**
 * A reader of plans for a server that is asked again and again. One analysis is made at a time and the last is kept, so
 * that its memory is bounded; between plans a request may be cancelled, and others are heard.
 */
export function planReader(served: ServedFolders, settingsFile: string | undefined): PlanReader {
  let kept: Kept | undefined;
  let line: Promise<unknown> = Promise.resolve();

  async function analysed({ paths: asked, plan, input }: AskedPlans, { signal, onPlan }: Asking): Promise<Analysis> {
    const turn = async () => {
      await setImmediate();
      signal.throwIfAborted();
    };
    const pause = async (done: number, count: number) => {
      await onPlan(done, count);
      await turn();
    };
    await turn();
    const { cwd, within } = served;
    const paths = await servedPaths(asked, served);
    const request: AnalysisRequest = { paths, cwd, settingsFile, plan, within, ...(input && { input }) };
    const key = JSON.stringify([paths, plan]);
    const read = await readForCheck(request);
    if (kept !== undefined && kept.asked === key && isDeepStrictEqual(kept.read, read)) return kept.analysis;
    // what was tried is asked once, and what is on the disk stays at hand
    if (input !== undefined) return analyseRead(request, read, pause);
    kept = undefined;
    const analysis = await analyseRead(request, read, pause);
    kept = { asked: key, read, analysis };
    return analysis;
  }

  return (asked, asking) => {
    const turn = line.then(() => analysed(asked, asking));
    line = turn.catch(() => undefined);
    return turn;
  };
}
