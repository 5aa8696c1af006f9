/** Numbers from nought to below a limit, the same in every run with one seed. */
export type Dice = (sides: number) => number;

export function dice(seed: number): Dice {
  let state = seed % 2_147_483_648;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    // The low digits of such numbers repeat soon.
    return Math.floor((state / 2_147_483_648) * sides);
  };
}
