import { publicGame } from '../../src/games/index.ts';
import { type Machine, machine } from '../../src/strategies/index.ts';

/** Tiers with a chance in them, an exclusion that may end the relationship, and accounts. */
export const tiers = publicGame({
  start: 'open',
  states: {
    open: {
      payoffs: { T: 5, R: 3, P: 1, S: 0 },
      accounts: { distributor: { CC: 2, CD: 1, DC: 1, DD: 0 } },
      next: { CC: 'open', CD: { open: 0.25, probation: 0.75 }, DC: 'probation', DD: { probation: 0.5 } },
    },
    probation: {
      payoffs: { vendor: { T: 2, R: 1, P: 0, S: -1 }, partner: { T: 3, R: 2, P: 1, S: 0 } },
      next: { CC: { open: 0.5, probation: 0.5 }, CD: 'probation', DC: 'probation', DD: null },
    },
  },
});

/**
 * A machine of so many states in a ring, all of them different: cooperations lead on, defections back to the first. Every third
 * state mostly defects.
 */
export function ring(states: number): Machine {
  const names = Array.from({ length: states }, (_, i) => `s${i}`);
  const after = (i: number): string => names[(i + 1) % states]!;
  return machine({
    id: `ring-${states}`,
    start: 's0',
    states: Object.fromEntries(
      names.map((name, i) => [name, { play: (i % 3 === 0 ? 0.2 : 0.9) + i / 1e4, next: { C: after(i), D: 's0' } }]),
    ),
  });
}

/** A machine that answers the `patience`-th defection in a row with as many defections of its own. */
export function patient(patience: number): Machine {
  const calm = Array.from({ length: patience }, (_, i) => {
    const next = { C: 'calm0', D: i + 1 < patience ? `calm${i + 1}` : 'angry0' };
    return [`calm${i}`, { play: 'C' as const, next }] as const;
  });
  const angry = Array.from({ length: patience }, (_, i) => {
    const after = i + 1 < patience ? `angry${i + 1}` : 'calm0';
    return [`angry${i}`, { play: 'D' as const, next: { C: after, D: after } }] as const;
  });
  return machine({ id: `patient-${patience}`, start: 'calm0', states: Object.fromEntries([...calm, ...angry]) });
}
