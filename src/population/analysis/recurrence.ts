/**
 * The period of a sequence of states, in steps: the first lag, after one at which states are far apart, at which every state
 * is within `closeness` of the one so long ago, in units of the widest coordinate. The closest such lag of its neighbourhood
 * is taken. Null where there is none up to half of the sequence.
 */
export function recurrence(states: readonly (readonly number[])[], closeness: number): number | null {
  const width = states[0]!.reduce((most, _, i) => {
    const values = states.map((state) => state[i]!);
    return Math.max(most, Math.max(...values) - Math.min(...values));
  }, 0);
  if (width === 0) return null;
  let away = false;
  let best: { readonly lag: number; readonly miss: number } | null = null;
  for (let lag = 1; lag <= states.length / 2; lag++) {
    const miss = farthest(states, lag) / width;
    if (miss > 0.5) away = true;
    if (away && miss <= closeness && (best === null || miss < best.miss)) best = { lag, miss };
    else if (best !== null) return best.lag;
  }
  return best?.lag ?? null;
}

function farthest(states: readonly (readonly number[])[], lag: number): number {
  let most = 0;
  for (let t = lag; t < states.length; t++) {
    const now = states[t]!;
    const then = states[t - lag]!;
    for (let i = 0; i < now.length; i++) most = Math.max(most, Math.abs(now[i]! - then[i]!));
  }
  return most;
}
