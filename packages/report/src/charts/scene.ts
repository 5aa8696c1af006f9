import type { Spoken } from '../words/sentence.ts';

/** A text of a chart. Its place is that of its baseline; `figure` is the value that it prints. */
export type TextMark = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly class?: string;
  readonly figure?: Spoken;
};

/** A mark of a chart; colours and hatchings come from classes. */
export type Mark =
  | TextMark
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly class: string;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly class: string;
    }
  | { readonly kind: 'path'; readonly d: string; readonly class: string };

/** A chart as plain marks on a plane, so that a test can see where everything stands. */
export type Scene = { readonly width: number; readonly height: number; readonly marks: readonly Mark[] };

/** The type size of charts. */
export const TYPE_SIZE = 12;
/** The least distance from one baseline to the next. */
export const LINE_HEIGHT = 15;

/** The box that a text takes. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
