/**
 * A Moran process kept as a list of individuals, the way agent-based packages do it: before each birth every pair is looked up
 * anew in the table of payoffs. Gives the number of individuals of the first behaviour after `births` births.
 */
export function individualMoran(payoffs: readonly (readonly number[])[], size: number, births: number, seed: number): number {
  let state = seed >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const who = Array.from({ length: size }, (_, i) => i % payoffs.length);
  const scores = new Float64Array(size);
  for (let birth = 0; birth < births; birth++) {
    scores.fill(0);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++) {
        scores[i]! += payoffs[who[i]!]![who[j]!]!;
        scores[j]! += payoffs[who[j]!]![who[i]!]!;
      }
    }
    let left = draw() * scores.reduce((sum, score) => sum + score, 0);
    let parent = 0;
    while (parent < size - 1 && left >= scores[parent]!) left -= scores[parent++]!;
    // A little mutation, so that it never ends.
    who[Math.floor(draw() * size)] = draw() < 0.01 ? Math.floor(draw() * payoffs.length) : who[parent]!;
  }
  return who.filter((type) => type === 0).length;
}
