import { type BothSides, Problems, type Side, bothSides } from '../../core/index.ts';
import { readConditions } from '../../conditions/index.ts';
import type { Tally } from '../../jobs/index.ts';
import { isSymmetric } from '../isSymmetric.ts';
import type { Meet } from '../meetings.ts';
import type { ReadySpec } from '../readSpec.ts';
import { bestJoint } from './bestJoint.ts';
import { bestOfBoth } from './bestTotals.ts';
import type { Chair } from './chair.ts';
import { cooperationProduct, cooperationSquare } from './cooperationSquare.ts';
import type { TournamentMeasures } from './measures.ts';
import { PoolGatherer } from './poolGatherer.ts';

/**
 * Measures a tournament tally by tally, so that the detail of each can be dropped as soon as it was added. Pairs have to come row
 * by row, each row in ascending order of its columns: then everybody's opponents come in ascending order too.
 */
export class MeasuresGatherer {
  readonly #ready: ReadySpec;
  readonly #pools: BothSides<PoolGatherer>;
  readonly #once: boolean;
  /** Of a pool that met both ways round, tallies of the first way that wait for the second, by pair. */
  readonly #waiting = new Map<number, Chair['tally']>();

  constructor(ready: ReadySpec) {
    const { vendors, partners, onePool, conditions, selfPlay, seed } = ready;
    this.#ready = ready;
    this.#once = isSymmetric(conditions);
    const best = bestOfBoth(ready);
    const poolOf = (side: Side): PoolGatherer =>
      new PoolGatherer({
        own: side === 'vendor' ? vendors : partners,
        others: side === 'vendor' ? partners : vendors,
        onePool,
        selfPlay,
        seed,
        bestJoint: bestJoint(readConditions(conditions, new Problems()).game),
        best: (chair, opponent) => best[chair.side](opponent),
      });
    const vendor = poolOf('vendor');
    this.#pools = { vendor, partner: onePool ? vendor : poolOf('partner') };
  }

  /**
   * Adds what came of vendor i against partner j.
   *
   * @throws Error where the tally tells no detail: the executor is at fault.
   */
  add(i: number, j: number, tally: Tally): void {
    if (!isDetailed(tally)) throw new Error('the executor left out what the jobs asked for');
    const { vendors, onePool } = this.#ready;
    const { vendor, partner } = this.#pools;
    const chairs = bothSides((side): Chair => ({ tally, side }));
    if (onePool && i === j) vendor.add(i, i, [chairs.vendor, chairs.partner]);
    else if (!onePool || this.#once) {
      vendor.add(i, j, [chairs.vendor]);
      partner.add(j, i, [chairs.partner]);
    } else if (i < j) this.#waiting.set(i * vendors.length + j, tally);
    else {
      const key = j * vendors.length + i;
      const first = this.#waiting.get(key);
      if (first === undefined) throw new Error(`${j} against ${i} has to come before ${i} against ${j}`);
      this.#waiting.delete(key);
      vendor.add(i, j, [chairs.vendor, { tally: first, side: 'partner' }]);
      vendor.add(j, i, [{ tally: first, side: 'vendor' }, chairs.partner]);
    }
  }

  /** All measures, once every meeting was added; `meet` tells of those who met. */
  measures(meet: Meet): TournamentMeasures {
    const { onePool } = this.#ready;
    const of = (side: Side) =>
      this.#pools[side].measures((read) =>
        onePool ? cooperationSquare(this.#ready, meet, read) : cooperationProduct(this.#ready, meet, side, read),
      );
    return onePool ? of('vendor') : bothSides(of);
  }
}

function isDetailed(tally: Tally): tally is Chair['tally'] {
  return tally.detail !== undefined;
}
