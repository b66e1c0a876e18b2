import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEntry, strategy } from '../../src/catalogue/index.ts';
import { mean } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { runJob } from '../../src/jobs/index.ts';
import { axelrod1980, tournamentPreset } from '../../src/tournament/index.ts';
import { expectClose, readOracle } from '../support/oracle.ts';

const cases = readOracle('oracle-6.json');
const caseOf = (quantity: string) => cases.find((found) => found.quantity === quantity)!;
const byName = new Map(axelrod1980.map((entry) => [entry.name, entry]));

describe('the published table of 1980', () => {
  it('ranks the entries by their row means as Axelrod did', () => {
    const ranked = [...axelrod1980].sort((a, b) => mean(b.against) - mean(a.against)).map(({ name }) => name);
    expect(ranked).toEqual(caseOf('ranking_by_mean').expected);
  });

  it('has row means that agree with the separately published averages', () => {
    // Cells are rounded; Nydegger's row is the worst, by 0.4.
    for (const entry of axelrod1980) expect(Math.abs(mean(entry.against) - entry.mean)).toBeLessThan(0.5);
  });

  it('shows tit for tat never ahead of anybody, and behind by little', () => {
    const titForTat = axelrod1980[0]!;
    expect(axelrod1980.map(({ against }, i) => against[0]! - titForTat.against[i]!)).toEqual(caseOf('opponent_minus_tft').expected);
  });

  it('puts the eight nice rules on top', () => {
    const { inputs, expected } = caseOf('nice_vs_not_nice');
    const nice = (inputs['nice'] as string[]).map((name) => byName.get(name)!.mean);
    const others = axelrod1980.filter(({ name }) => !(inputs['nice'] as string[]).includes(name)).map((entry) => entry.mean);
    expectClose({ lowest_nice: Math.min(...nice), highest_not_nice: Math.max(...others) }, expected, 1e-9);
  });
});

describe('our re-run of the field', () => {
  const { spec } = tournamentPreset('axelrod-1980');
  const conditions = { length: spec.length! };
  const pair = (a: string, b: string, repetitions: number) =>
    runJob({ vendor: strategy(a), partner: strategy(b), conditions, method: 'auto', repetitions, seed: 'donnant' });

  it('plays the cells that are certain: 600 among nice rules, 595 and 596 where the last two moves are defections', () => {
    expect(pair('tit-for-tat', 'grudger', 1).scores).toEqual({ vendor: 600, partner: 600 });
    expect(pair('tit-for-tat', 'first-by-tideman-and-chieruzzi', 1).scores).toEqual({ vendor: 595, partner: 600 });
    expect(pair('first-by-tideman-and-chieruzzi', 'first-by-stein-and-rapoport', 1).scores).toEqual({ vendor: 596, partner: 596 });
  });

  it('agrees cell by cell with an independent implementation of the same rules, within four standard errors', () => {
    const text = readFileSync(new URL('../data/axelrod-first-peer.json', import.meta.url), 'utf8');
    const peer = JSON.parse(text) as { players: string[]; mean: number[][]; standardError: number[][] };
    const ids = peer.players.map((name) => axelrod1980.map(({ id }) => id).find((id) => findEntry(id)!.peer === name)!);
    let worst = 0;
    ids.forEach((a, i) =>
      ids.forEach((b, j) => {
        const { perRound, standardError } = pair(a, b, 40);
        // Against itself the peer gives the mean of both chairs.
        const [ours, error] =
          i === j
            ? [(perRound.vendor + perRound.partner) / 2, standardError.perRound.vendor]
            : [perRound.vendor, standardError.perRound.vendor];
        const apart = Math.abs(ours - peer.mean[i]![j]!);
        worst = Math.max(worst, apart - 4 * Math.hypot(error, peer.standardError[i]![j]!));
      }),
    );
    // Repetitions that all came out alike show no error; one such cell may hide a rare event worth a few hundredths.
    expect(worst).toBeLessThan(0.02);
  });

  it('names a difference for every entry whose re-run is known to differ', () => {
    const { differences } = tournamentPreset('axelrod-1980');
    expect(Object.keys(differences).sort()).toEqual(
      ['first-by-anonymous', 'first-by-graaskamp', 'first-by-grofman', 'first-by-nydegger', 'first-by-tideman-and-chieruzzi'].sort(),
    );
  });

  it('is found by name only', () => {
    expect(() => tournamentPreset('axelrod-1981')).toThrow(/axelrod-1980/);
  });
});

describe('contrite and generous rules under one per cent of slips', () => {
  it.each(cases.filter(({ quantity, inputs }) => quantity === 'self_and_alld_under_1pct_noise' && inputs['strategy'] !== 'GTFT_1_10'))(
    '$id',
    ({ inputs, expected, tolerance }) => {
      const id = { CTFT: 'contrite-tit-for-tat', WSLS: 'win-stay-lose-shift' }[inputs['strategy'] as 'CTFT' | 'WSLS'];
      const options = { length: { continuation: 0.99654 }, noise: { execution: 0.01 } };
      const against = (other: string): number => expectMatch(strategy(id), strategy(other), options).perRound.vendor;
      expectClose({ self_play: against(id), against_alld: against('always-defect') }, expected, tolerance.abs);
    },
  );
});
