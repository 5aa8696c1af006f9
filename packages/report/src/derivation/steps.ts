/** Numbers as the steps from one to the next, beginning at `start`: neighbours are near each other, and small numbers pack well. */
export function toSteps(numbers: readonly number[], start: number): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? start));
}

/** What {@link toSteps} was given. */
export function fromSteps(steps: readonly number[], start: number): number[] {
  let number = start;
  return steps.map((step) => {
    number += step;
    return number;
  });
}
