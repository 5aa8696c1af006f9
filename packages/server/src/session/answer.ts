import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isRefusal } from '../features/refusal.ts';
import type { Clock } from './scheduler.ts';

/** What answering a request needs. */
export type Answering = {
  readonly clock: Clock;
  /** Resolves when the folders are loaded. */
  readonly ready: () => Promise<void>;
  /** Whether the editor has ended the session; then nothing is answered. */
  readonly isOver: () => boolean;
  readonly tellFault: (what: string, error: unknown) => void;
};

/**
 * Answers a request when everything is loaded and whatever the editor sent meanwhile is read, so that one that it has
 * taken back costs nothing. A fault is told to the log and answered with nothing: the server goes on.
 */
export async function answered(
  { clock, ready, isOver, tellFault }: Answering,
  what: string,
  token: CancellationToken,
  answer: () => unknown,
): Promise<unknown> {
  if (isOver()) return new ResponseError(ErrorCodes.InvalidRequest, 'the session is over');
  await ready();
  await new Promise<void>((resolve) => clock.after(0, resolve));
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, `${what} was taken back`);
  try {
    const given = await answer();
    return isRefusal(given) ? new ResponseError(LSPErrorCodes.RequestFailed, given.refusal) : given;
  } catch (error) {
    tellFault(what, error);
    return null;
  }
}
