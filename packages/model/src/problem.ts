/** Why a text could not be read or an operation has no meaning: one sentence for the author, without a full stop. */
export type Problem = { readonly error: string };

/** Whether a result is a problem instead of the value asked for. */
export function isProblem<T extends object>(result: T | Problem): result is Problem {
  return 'error' in result;
}
