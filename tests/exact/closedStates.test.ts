import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { expectMatch, prepareTable, sensitivity } from '../../src/exact/index.ts';
import { type Game, publicGame } from '../../src/games/index.ts';
import { runJob } from '../../src/jobs/index.ts';
import { playMatch } from '../../src/match/index.ts';

const deal = { T: 5, R: 3, P: 1, S: 0 };
const nothing = { T: 0, R: 0, P: 0, S: 0 };

/** After a deal that is not clean, one period without a deal. */
const coolOff: Game = (() => {
  const game = publicGame({
    start: 'open',
    states: {
      open: { payoffs: deal, next: { CC: 'open', CD: 'closed', DC: 'closed', DD: 'closed' } },
      closed: { payoffs: nothing, next: { CC: 'open', CD: 'open', DC: 'open', DD: 'open' } },
    },
  });
  return { ...game, states: game.states.map((state) => (state.name === 'closed' ? { ...state, closed: true } : state)) };
})();

// Always Cooperate against Alternator (C D C D …): CC, CD, then closed on a C, then CD, closed, CD, …
const [vendor, partner] = [strategy('always-cooperate'), strategy('alternator')];

describe('periods without a deal', () => {
  it('do not count in the shares of cooperation and outcomes, but pay nothing a round', () => {
    // Rounds 1 to 6: C C(breach) [C closed] D(breach) [C closed] D(breach): deals 1 CC and 3 CD.
    const { cooperation, outcomes, perRound } = expectMatch(vendor, partner, { game: coolOff, length: { rounds: 6 } });
    expect(cooperation).toEqual({ vendor: 1, partner: 0.25 });
    expect(outcomes).toEqual({ CC: 0.25, CD: 0.75, DC: 0, DD: 0 });
    expect(perRound.partner).toBeCloseTo((3 + 3 * 5) / 6, 12);
  });

  it('are left out alike by every way to the figures', () => {
    const options = { game: coolOff, length: { rounds: 6 } };
    expect(playMatch(vendor, partner, options).cooperation).toEqual({ vendor: 1, partner: 0.25 });
    const tally = runJob({ vendor, partner, conditions: options, method: 'sampled', seed: 's', repetitions: 2 });
    expect(tally.cooperation).toEqual({ vendor: 1, partner: 0.25 });
    expect(tally.outcomes.CD).toBe(0.75);
    const ending = { game: coolOff, length: { continuation: 0.8 }, noise: { execution: 0.1 } };
    const table = prepareTable({ vendor: [vendor], partner: [partner] })(ending)[0]![0]!;
    const single = expectMatch(vendor, partner, ending);
    expect(table.cooperation.partner).toBeCloseTo(single.cooperation.partner, 12);
    expect(table.outcomes.CD).toBeCloseTo(single.outcomes.CD, 12);
  });

  it('are left out of the slopes too', () => {
    const at = (continuation: number) =>
      expectMatch(vendor, partner, { game: coolOff, length: { continuation }, noise: { execution: 0.1 } }).cooperation.partner;
    const slope = sensitivity(vendor, partner, { game: coolOff, length: { continuation: 0.8 }, noise: { execution: 0.1 } });
    expect(slope.continuation!.cooperation.partner).toBeCloseTo((at(0.8 + 1e-5) - at(0.8 - 1e-5)) / 2e-5, 6);
  });
});
