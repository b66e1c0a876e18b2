import { strategy } from '../../src/catalogue/index.ts';
import { type Payoffs, stageGame } from '../../src/games/index.ts';
import type { Setting } from '../../src/incentives/index.ts';
import type { Segment } from '../../src/scenario/index.ts';
import type { Strategy } from '../../src/strategies/index.ts';

/** What a test varies of the plain setting. */
export interface SettingParts extends Partial<Omit<Setting, 'pools' | 'adoptable'>> {
  readonly payoffs?: Payoffs;
  readonly continuation?: number;
  /** Shares of behaviours by catalogue id, the same on both sides. */
  readonly shares?: Readonly<Record<string, number>>;
}

const axelrod: Payoffs = { T: 5, R: 3, P: 1, S: 0 };
const known = new Map<string, Strategy>();

/** A behaviour of the catalogue; the same object each time. */
export function behaviour(id: string): Strategy {
  const found = known.get(id) ?? strategy(id);
  known.set(id, found);
  return found;
}

/** Axelrod's payoffs, no noise, one deal a year, half tit for tat and half defectors, nothing else to take up. */
export function settingWith({ payoffs = axelrod, continuation = 0.9, shares, ...parts }: SettingParts = {}): Setting {
  const pool = Object.entries(shares ?? { 'tit-for-tat': 0.5, 'always-defect': 0.5 }).map(([id, share]) => ({
    strategy: behaviour(id),
    share,
  }));
  const { T, R, P, S } = payoffs;
  const accounts = { vendor: { CC: R, CD: S, DC: T, DD: P }, partner: { CC: R, CD: T, DC: S, DD: P } };
  const none = { vendor: { C: 0, D: 0 }, partner: { C: 0, D: 0 } };
  return {
    game: stageGame({ vendor: payoffs, partner: payoffs, accounts }),
    horizon: { dealsPerYear: 1, churn: 1 - continuation, continuation, interest: { vendor: 0, partner: 0 } },
    execution: none,
    perception: none,
    recall: { vendor: 1, partner: 1 },
    pools: { vendor: pool, partner: pool },
    adoptable: { vendor: [], partner: [] },
    scale: { vendor: R - P, partner: R - P },
    ...parts,
  };
}

/** Rates alike on both sides and for both moves. */
export function rates(rate: number): Setting['execution'] {
  return { vendor: { C: rate, D: rate }, partner: { C: rate, D: rate } };
}

/** One segment, or a part of all pairs. */
export function segment(setting: Setting, share = 1, id = 'all'): Segment {
  return { id, name: id, share, setting };
}

/** How pairs that cannot be solved would be played. */
export const sampling = { seed: 'donnant', repetitions: 50 };
