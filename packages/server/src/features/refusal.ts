/** Why a request is not answered, for the person who asked: the editor shows the sentence. */
export type Refusal = { readonly refusal: string };

export function refused(sentence: string): Refusal {
  return { refusal: sentence };
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && Object.keys(answer).join() === 'refusal';
}
