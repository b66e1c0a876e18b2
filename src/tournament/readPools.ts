import type { Problems } from '../core/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { readEntrants } from './readEntrants.ts';
import { type Met, everybody, readPairs } from './readPairs.ts';
import type { OnePool, PairedPools, TournamentSpec, TwoPools } from './spec.ts';

/** Who plays, and who meets whom. */
export interface ReadyPools {
  readonly vendors: readonly Strategy[];
  readonly partners: readonly Strategy[];
  /** Whether both lists are one pool. */
  readonly onePool: boolean;
  /** Whether a match against its own kind, where there is one, counts in the standings. */
  readonly selfPlay: boolean;
  /** Whether vendor i meets partner j; of one pool, in either order. */
  readonly met: Met;
  /** Whether every cell of the tables has a meeting in it. */
  readonly full: boolean;
}

/** The pools of a specification. Notes what is wrong with them; they may be used only if nothing was noted. */
export function readPools(spec: TournamentSpec, problems: Problems): ReadyPools {
  const given: { readonly [Name in 'players' | 'vendors' | 'partners' | 'selfPlay' | 'pairs']?: Fields[Name] | undefined } = spec;
  const { players, vendors, partners, selfPlay = true, pairs } = given;
  const flag = typeof selfPlay === 'boolean';
  if (!flag) problems.add({ path: 'selfPlay', message: 'not a yes or no', received: selfPlay, expected: 'true or false' });
  else if (pairs !== undefined && given.selfPlay !== undefined) {
    const expected = 'pairs alone, in which who is to meet its own kind is paired with itself';
    problems.add({ path: 'selfPlay', message: 'means nothing beside pairs', received: selfPlay, expected });
  }
  if (players === undefined && vendors === undefined && partners === undefined) {
    problems.add({ path: 'players', message: 'nobody to play', expected: 'players, or vendors and partners' });
    return { vendors: [], partners: [], onePool: true, selfPlay, met: everybody, full: true };
  }
  if (players === undefined) {
    if (selfPlay === false && pairs === undefined) {
      const expected = 'players, or no selfPlay';
      problems.add({ path: 'selfPlay', message: 'means nothing where two pools meet', received: false, expected });
    }
    const pools = [readEntrants(problems, 'vendors', vendors), readEntrants(problems, 'partners', partners)] as const;
    return { vendors: pools[0], partners: pools[1], onePool: false, selfPlay: true, ...readPairs(problems, pairs, pools, false) };
  }
  for (const [name, pool] of Object.entries({ vendors, partners })) {
    if (pool !== undefined)
      problems.add({ path: name, message: 'a second kind of pool beside players', expected: 'players alone, or vendors and partners' });
  }
  const pool = readEntrants(problems, 'players', players);
  if (!selfPlay && pairs === undefined && pool.length < 2) {
    const expected = 'at least two players, or selfPlay: true';
    problems.add({ path: 'players', message: 'nobody to meet', received: pool.length, expected });
  }
  return { vendors: pool, partners: pool, onePool: true, selfPlay, ...readPairs(problems, pairs, [pool, pool], true) };
}

interface Fields {
  readonly players: OnePool['players'];
  readonly vendors: TwoPools['vendors'];
  readonly partners: TwoPools['partners'];
  readonly selfPlay: NonNullable<OnePool['selfPlay']>;
  readonly pairs: PairedPools['pairs'];
}
