import { type FiniteStrategy, machine, memoryOne } from '../../src/strategies/index.ts';

/** The finite machines of the repeated-game literature that published and recomputed figures refer to, by their short names. */
export const machines = {
  ALLC: machine({ id: 'allc', start: 'c', states: { c: { play: 'C', next: { C: 'c', D: 'c' } } } }),
  ALLD: machine({ id: 'alld', start: 'd', states: { d: { play: 'D', next: { C: 'd', D: 'd' } } } }),
  TFT: machine({
    id: 'tft',
    start: 'c',
    states: { c: { play: 'C', next: { C: 'c', D: 'd' } }, d: { play: 'D', next: { C: 'c', D: 'd' } } },
  }),
  /** Triggered by the other's defection only. */
  GRIM: machine({
    id: 'grim',
    start: 'c',
    states: { c: { play: 'C', next: { C: 'c', D: 'd' } }, d: { play: 'D', next: { C: 'd', D: 'd' } } },
  }),
  /** Triggered by any defection, its own included. */
  GRIM_PUBLIC: machine({
    id: 'grim-public',
    start: 'c',
    states: {
      c: { play: 'C', next: { CC: 'c', CD: 'd', DC: 'd', DD: 'd' } },
      d: { play: 'D', next: { C: 'd', D: 'd' } },
    },
  }),
  TF2T: machine({
    id: 'tf2t',
    start: 'none',
    states: {
      none: { play: 'C', next: { C: 'none', D: 'one' } },
      one: { play: 'C', next: { C: 'none', D: 'two' } },
      two: { play: 'D', next: { C: 'none', D: 'two' } },
    },
  }),
  '2TFT': machine({
    id: 'two-for-one',
    start: 'c',
    states: {
      c: { play: 'C', next: { C: 'c', D: 'two-left' } },
      'two-left': { play: 'D', next: { C: 'one-left', D: 'two-left' } },
      'one-left': { play: 'D', next: { C: 'c', D: 'two-left' } },
    },
  }),
  /** Wu & Axelrod 1995. */
  CTFT: machine({
    id: 'ctft',
    start: 'content',
    states: {
      content: { play: 'C', next: { CC: 'content', CD: 'provoked', DC: 'contrite', DD: 'content' } },
      provoked: { play: 'D', next: { C: 'content', D: 'provoked' } },
      contrite: { play: 'C', next: { CC: 'content', CD: 'content', DC: 'contrite', DD: 'contrite' } },
    },
  }),
  /** Sugden 1986, Boyd 1989: own standing, then the other's; a defection keeps good standing only against a bad one. */
  CTFT_STANDING: machine({
    id: 'ctft-standing',
    start: 'good-good',
    states: {
      'good-good': { play: 'C', next: { CC: 'good-good', CD: 'good-bad', DC: 'bad-good', DD: 'bad-bad' } },
      'good-bad': { play: 'D', next: { CC: 'good-good', CD: 'good-bad', DC: 'good-good', DD: 'good-bad' } },
      'bad-good': { play: 'C', next: { CC: 'good-good', CD: 'good-good', DC: 'bad-good', DD: 'bad-good' } },
      'bad-bad': { play: 'C', next: { CC: 'good-good', CD: 'good-bad', DC: 'bad-good', DD: 'bad-bad' } },
    },
  }),
  /** Zagorsky et al. 2013: one defection for a defection, then cooperation whatever happened. */
  FORGIVER: machine({
    id: 'forgiver',
    start: 'c',
    states: { c: { play: 'C', next: { C: 'c', D: 'd' } }, d: { play: 'D', next: { C: 'c', D: 'c' } } },
  }),
  WSLS: machine({
    id: 'wsls',
    start: 'c',
    states: {
      c: { play: 'C', next: { CC: 'c', CD: 'd', DC: 'd', DD: 'c' } },
      d: { play: 'D', next: { CC: 'c', CD: 'd', DC: 'd', DD: 'c' } },
    },
  }),
  ALT_C_FIRST: machine({
    id: 'alternator',
    start: 'c',
    states: { c: { play: 'C', next: { C: 'd', D: 'd' } }, d: { play: 'D', next: { C: 'c', D: 'c' } } },
  }),
  ALT_D_FIRST: machine({
    id: 'alternator-d-first',
    start: 'd',
    states: { c: { play: 'C', next: { C: 'd', D: 'd' } }, d: { play: 'D', next: { C: 'c', D: 'c' } } },
  }),
  /** Memory-one grim: cooperates only after mutual cooperation. */
  GRIM_M1: memoryOne({ id: 'grim-m1', opening: 'C', reply: { CC: 1, CD: 0, DC: 0, DD: 0 } }),
  GTFT_1_3: memoryOne({ id: 'gtft-one-third', opening: 'C', reply: { CC: 1, CD: 1 / 3, DC: 1, DD: 1 / 3 } }),
} as const satisfies Readonly<Record<string, FiniteStrategy>>;

/** Short name of a machine. */
export type MachineName = keyof typeof machines;

/** The machine of that short name; fails the test where there is none. */
export function machineNamed(name: string): FiniteStrategy {
  const found = (machines as Readonly<Record<string, FiniteStrategy>>)[name];
  if (found === undefined) throw new Error(`no machine called ${name}`);
  return found;
}
