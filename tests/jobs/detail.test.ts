import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionOptions } from '../../src/conditions/index.ts';
import { type Outcome, outcomes } from '../../src/core/index.ts';
import type { Game } from '../../src/games/index.ts';
import { publicGame } from '../../src/games/index.ts';
import { type Detail, type Job, runJob } from '../../src/jobs/index.ts';
import { rounds } from '../../src/match/index.ts';
import { sequence } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyMemoryOne, anyPublicGame } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';

const { TFT, WSLS, GRIM } = machines;
const jobOf = (job: Partial<Job>): Job => ({
  vendor: TFT,
  partner: GRIM,
  conditions: {},
  method: 'sampled',
  repetitions: 5,
  seed: 'donnant',
  detail: true,
  ...job,
});
const detailOf = (job: Job): Detail => runJob(job).detail!;

/** Outcomes of the deals of a repetition, played round by round. */
function dealsOf({ vendor, partner, conditions, seed }: Job, repetition: number): Outcome[] {
  const game: Game | undefined = conditions.game;
  const closed = new Set(
    game !== undefined && game.states.length > 1 ? game.states.filter((state) => state.closed).map(({ name }) => name) : [],
  );
  const deals: Outcome[] = [];
  for (const { state, realised } of rounds(vendor, partner, { ...conditions, seed, repetition })) {
    if (!closed.has(state)) deals.push(`${realised.vendor}${realised.partner}`);
  }
  return deals;
}

/** Counts the detail again from the rounds themselves. */
function agreesWithReplay(job: Job): void {
  const { columns, sequels, answers, feuds, quarrels } = detailOf(job);
  const matches = Array.from({ length: job.repetitions }, (_, repetition) => dealsOf(job, repetition));
  const at = (r: number): number => r % columns!.lengths.length;
  matches.forEach((deals, r) => {
    expect(columns!.opening[at(r)]).toBe(deals.length === 0 ? -1 : outcomes.indexOf(deals[0]!));
    expect(columns!.mutual[at(r)]).toBe(deals.filter((deal) => deal === 'CC').length);
    expect(columns!.cooperated.partner[at(r)]).toBe(deals.filter((deal) => deal[1] === 'C').length);
  });
  const counted = (before: Outcome, after: Outcome): number =>
    matches.reduce((sum, deals) => sum + deals.filter((deal, t) => t > 0 && deals[t - 1] === before && deal === after).length, 0);
  for (const before of outcomes) {
    for (const after of outcomes) expect(sequels[before][after] * job.repetitions).toBeCloseTo(counted(before, after), 6);
    const all = outcomes.reduce((sum, after) => sum + counted(before, after), 0);
    const { value } = answers.vendor[before];
    if (all === 0) expect(value).toBeNull();
    else expect(value).toBeCloseTo((counted(before, 'CC') + counted(before, 'CD')) / all, 9);
  }
  const runLengths = (isOne: (deal: Outcome) => boolean): number[] =>
    matches.flatMap((deals) =>
      deals
        .map((deal) => (isOne(deal) ? '1' : '0'))
        .join('')
        .split('0')
        .filter((run) => run !== '')
        .map((run) => run.length),
    );
  for (const [kind, lengths] of [
    [feuds, runLengths((deal) => deal === 'DD')],
    [quarrels, runLengths((deal) => deal !== 'CC')],
  ] as const) {
    expect(kind.count * job.repetitions).toBeCloseTo(lengths.length, 6);
    if (lengths.length === 0) expect(kind.value).toBeNull();
    else expect(kind.value).toBeCloseTo(lengths.reduce((sum, length) => sum + length, 0) / lengths.length, 9);
  }
}

describe('the detail of a sampled job can be counted again from its rounds', () => {
  const anyLength = fc.constantFrom<NonNullable<ConditionOptions['length']>>({ rounds: 40 }, { rounds: 300 }, { continuation: 0.95 });

  it('under any conditions', () => {
    fc.assert(
      fc.property(anyMachine(5), anyMemoryOne, anyConditions, anyLength, (vendor, partner, conditions, length) => {
        agreesWithReplay(jobOf({ vendor, partner, conditions: { ...conditions, length } }));
      }),
      { numRuns: 40 },
    );
  });

  it('in games of several public states, closed ones among them', () => {
    fc.assert(
      fc.property(anyMachine(4), anyMachine(4), anyPublicGame, fc.boolean(), anyLength, (vendor, partner, game, close, length) => {
        const states = game.states.map((state, i) => (close && i === 1 ? { ...state, closed: true as const } : state));
        agreesWithReplay(jobOf({ vendor, partner, conditions: { game: { ...game, states }, length, noise: { execution: 0.1 } } }));
      }),
      { numRuns: 40 },
    );
  });

  it('on a path without chance, whatever its length', () => {
    for (const vendor of [TFT, WSLS, GRIM, sequence('DCC')]) {
      for (const length of [{ rounds: 1 }, { rounds: 6 }, { rounds: 7 }, { rounds: 500 }, { continuation: 0.9 }]) {
        agreesWithReplay(jobOf({ vendor, partner: sequence('CCDCDDC'), conditions: { length } }));
      }
    }
  });
});

describe('the detail of a solved job', () => {
  it('is that of the only match where nothing is left to chance', () => {
    const job = jobOf({ partner: sequence('CCDCDDC'), conditions: { length: { rounds: 100 } } });
    expect(detailOf({ ...job, method: 'exact' })).toEqual(detailOf(job));
  });

  it('counts deals, and what follows on them, in a game with a closed state', () => {
    // After DD a round is lost. Two that always defect deal in every other round: 1, 3, 5, …, and open and follow with DD.
    const pay = { T: 5, R: 3, P: 1, S: 0 };
    const two = publicGame({
      start: 'open',
      states: {
        open: { payoffs: pay, next: { CC: 'open', CD: 'open', DC: 'open', DD: 'shut' } },
        shut: { payoffs: pay, next: { CC: 'open', CD: 'open', DC: 'open', DD: 'open' } },
      },
    });
    const game: Game = { ...two, states: two.states.map((state) => (state.name === 'shut' ? { ...state, closed: true } : state)) };
    // Misreadings change nothing that they do, but keep the pair from being told by its path.
    const slight = { perception: 0.3 };
    for (const method of ['exact', 'sampled'] as const) {
      const job = jobOf({
        vendor: machines.ALLD,
        partner: machines.ALLD,
        method,
        conditions: { game, length: { rounds: 9 }, noise: slight },
      });
      const { deals, sequels, opening, feuds } = detailOf(job);
      expect(deals).toBeCloseTo(5, 10);
      expect(opening).toEqual({ CC: 0, CD: 0, DC: 0, DD: 1 });
      expect(sequels.DD.DD).toBeCloseTo(4, 10);
      expect(feuds.value).toBeCloseTo(5, 10);
    }
  });

  it('is left out where it was not asked for', () => {
    expect(runJob({ ...jobOf({}), detail: false })).not.toHaveProperty('detail');
  });
});
