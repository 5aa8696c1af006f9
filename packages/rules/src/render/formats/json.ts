import { jsonResult } from '../json-result.ts';
import { jsonText } from './json-text.ts';
import type { Format } from './render-input.ts';

/** One JSON document, with the terms of every statement. */
export const format: Format = (input) => jsonText(jsonResult(input.result, input.texts, input), 2);
