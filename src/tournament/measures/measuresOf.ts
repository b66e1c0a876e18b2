import { Problems, type Side, bothSides } from '../../core/index.ts';
import { readConditions } from '../../conditions/index.ts';
import type { Tally } from '../../jobs/index.ts';
import type { ReadySpec } from '../readSpec.ts';
import { bestJoint } from './bestJoint.ts';
import { bestOfBoth } from './bestTotals.ts';
import type { Chair } from './chair.ts';
import type { TournamentMeasures } from './measures.ts';
import { type PoolOptions, poolMeasures } from './poolMeasures.ts';

/** Where the meeting of vendor i with partner j is told: in a tally, in which i may sit in either chair. */
export type Found = (i: number, j: number) => { readonly tally: Tally; readonly turned: boolean };

/** All measures of a tournament from its tallies, which must tell their detail (else the executor is at fault: an Error). */
export function measuresOf(ready: ReadySpec, found: Found): TournamentMeasures {
  const { vendors, partners, onePool, conditions, selfPlay, seed } = ready;
  const chair = (i: number, j: number, side: Side): Chair => {
    const { tally, turned } = found(i, j);
    if (!isDetailed(tally)) throw new Error('the executor left out what the jobs asked for');
    return { tally, side: turned === (side === 'vendor') ? 'partner' : 'vendor' };
  };
  const best = bestOfBoth(ready);
  const options: PoolOptions = {
    bestJoint: bestJoint(readConditions(conditions, new Problems()).game),
    best: ({ side }, opponent) => best[side](opponent),
    selfPlay,
    seed,
  };
  const cooperates = (i: number, j: number, side: Side): number => {
    const { tally, side: own } = chair(i, j, side);
    return tally.cooperation[own];
  };
  if (onePool) {
    const chairs = (i: number, j: number): Chair[] => {
      const [first, second] = [chair(i, j, 'vendor'), chair(j, i, 'partner')];
      return found(i, j).tally === found(j, i).tally && i !== j ? [first] : [first, second];
    };
    return poolMeasures({ own: vendors, others: vendors, onePool, chairs }, options, (read) =>
      vendors.map((_, i) => vendors.map((_other, j) => read((cooperates(i, j, 'vendor') + cooperates(j, i, 'partner')) / 2))),
    );
  }
  const table = (read: (cooperation: number) => number) => ({
    vendor: vendors.map((_, i) => partners.map((_other, j) => read(cooperates(i, j, 'vendor')))),
    partner: partners.map((_, j) => vendors.map((_other, i) => read(cooperates(i, j, 'partner')))),
  });
  return bothSides((side) => {
    const [own, others] = side === 'vendor' ? [vendors, partners] : [partners, vendors];
    const chairs = (i: number, j: number): Chair[] => [side === 'vendor' ? chair(i, j, side) : chair(j, i, side)];
    return poolMeasures({ own, others, onePool, chairs }, options, (read) => {
      const { vendor, partner } = table(read);
      return side === 'vendor' ? product(vendor, partner) : product(partner, vendor);
    });
  });
}

function isDetailed(tally: Tally): tally is Chair['tally'] {
  return tally.detail !== undefined;
}

function product(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return a.map((row) => b[0]!.map((_, k) => row.reduce((sum, value, j) => sum + value * b[j]![k]!, 0)));
}
