/** Chance that a fare better by `gain` is copied under selection β: 1 / (1 + exp(−β gain)). */
export function fermi(selection: number, gain: number): number {
  return 1 / (1 + Math.exp(-selection * gain));
}
