import { type BothSides, type Outcome, Problems, bothSides, outcomes } from '../core/index.ts';
import { type ConditionOptions, type Length, readConditions } from '../conditions/index.ts';
import { type Expectation, expectMatch, scoreVariance } from '../exact/index.ts';
import { type Game, rememberingGame } from '../games/index.ts';
import type { Detail, Runs } from './detail.ts';
import type { Job } from './job.ts';
import type { Estimate } from './ratioMoments.ts';
import { type LastDeal, lastDeal } from './lastDeal.ts';
import { type Deals, type Fraction, answersAfter, isFeud, isQuarrel, runsOf } from './sequelFigures.ts';
import { sequelTable } from './sequelTable.ts';

/** The detail of a pair of finite-state strategies whose matches are left to chance, exactly: expected counts, and ratios of expected counts. */
export function expectDetail(job: Job): Detail {
  const { vendor, partner, conditions } = job;
  const { game, length } = readConditions(conditions, new Problems());
  const options: ConditionOptions = { ...conditions, game: rememberingGame(game, lastDeal) };
  const expected = expectMatch(vendor, partner, options);
  const found = dealsOf(expected);
  // A long run says nothing of its first round: it is asked for apart, its number of rounds being unknown to both all the same.
  const opensApart = expected.rounds === Infinity && (game.states[game.start]!.closed !== true || game.states.length === 1);
  const { opening } = opensApart ? dealsOf(expectMatch(vendor, partner, { ...options, length: { rounds: 1 } })) : found;
  const opened = sum(opening);
  const share = (k: number): number => opening[k]! / opened;
  return {
    columns: null,
    alike: false,
    deviation: deviations(job, game, length),
    deals: sum(found.opening) + sum(found.sequels),
    opening: opened === 0 ? null : { CC: share(0), CD: share(1), DC: share(2), DD: share(3) },
    sequels: sequelTable(found.sequels, 1),
    answers: bothSides((side) => {
      const answer = (outcome: Outcome): Estimate => exactly(answersAfter(found, side, outcomes.indexOf(outcome)));
      return { CC: answer('CC'), CD: answer('CD'), DC: answer('DC'), DD: answer('DD') };
    }),
    feuds: runs(runsOf(found, isFeud)),
    quarrels: runs(runsOf(found, isQuarrel)),
  };
}

/** Expected deals of a match, or of a round of the long run. */
function dealsOf({ rounds, accounts = {} }: Expectation): Deals {
  const lived = rounds === Infinity ? 1 : rounds;
  const count = (memory: LastDeal, outcome: Outcome): number => lived * (accounts[lastDeal.account(memory, outcome)] ?? 0);
  return {
    opening: outcomes.map((outcome) => count('opening', outcome)),
    sequels: outcomes.flatMap((before) => outcomes.map((after) => count(before, after))),
  };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function exactly({ top, bottom }: Fraction): Estimate {
  return bottom > 0 ? { value: top / bottom, standardError: 0 } : { value: null, standardError: null };
}

function runs(counted: Fraction): Runs {
  return { ...exactly(counted), count: counted.bottom };
}

/** Known where the number of rounds is: then the payoff a round scatters as the total does. */
function deviations({ vendor, partner, conditions }: Job, { states }: Game, length: Length): BothSides<number | null> {
  const fixed =
    'rounds' in length && length.rounds < Infinity && states.every(({ ends }) => outcomes.every((outcome) => ends[outcome] === 0));
  if (!fixed) return bothSides(() => null);
  const { total } = scoreVariance(vendor, partner, { ...conditions, discount: 1 });
  return bothSides((side) => {
    const variance = total[side];
    return variance === null ? null : Math.sqrt(variance) / length.rounds;
  });
}
