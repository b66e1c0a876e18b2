import { describe, expect, it } from 'vitest';
import { type Move, bothSides, mean, sides, standardError, streamFor } from '../../src/core/index.ts';
import { type LeverUse, type Setting, conditionsOf } from '../../src/incentives/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { meet, noisy, under, uses } from './memorySettings.ts';
import { cooperator, defector, mirror } from './settings.ts';

const repetitions = 1500;
const base = noisy(0.85);

/** Whether the mean of a sample lies within 4 standard errors of what is expected; a sample without spread must equal it. */
const expectMean = (sample: readonly number[], expected: number, where: string): void => {
  const slack = 4 * standardError(sample) + 1e-9 * Math.max(1, Math.abs(expected));
  expect(Math.abs(mean(sample) - expected), `${where}: ${mean(sample)} for ${expected}`).toBeLessThanOrEqual(slack);
};

const played = (setting: Setting, vendor: typeof mirror, partner: typeof mirror) =>
  Array.from({ length: repetitions }, (_, repetition) =>
    playMatch(vendor, partner, { ...conditionsOf(setting), seed: 'memory', repetition }),
  );

describe('matches that are played under a rule with a memory', () => {
  for (const use of uses) {
    it(`agree with what is expected under ${use.lever}`, () => {
      const setting = under(base, use);
      for (const [vendor, partner] of [
        [mirror, mirror],
        [cooperator, defector],
        [defector, mirror],
      ] as const) {
        const matches = played(setting, vendor, partner);
        const { rounds, scores } = meet(setting, vendor, partner);
        const where = `${vendor.id} against ${partner.id}`;
        expectMean(
          matches.map((match) => match.rounds),
          rounds,
          `${where}, rounds`,
        );
        for (const side of sides) {
          expectMean(
            matches.map((match) => match.scores[side]),
            scores[side]!,
            `${where}, ${side}`,
          );
        }
      }
    });
  }
});

/** A rule as a bookkeeper applies it: what the partner gets (or, below 0, pays) over a match, deal by deal, from its moves and the vendor's. */
type Books = (partner: string, vendor: string, caught: readonly boolean[]) => number;

const detection = 0.7;
const falseAlarms = 0.1;
const record = { side: 'partner', detection, 'false-alarms': falseAlarms };

const rules: readonly { readonly use: LeverUse; readonly books: Books }[] = [
  {
    use: { lever: 'tiers', bonus: 2, 'clean-deals': 2, levels: 2, payer: 'company', ...record },
    books: (_, __, caught) => {
      let [row, got] = [0, 0];
      for (const breach of caught) {
        got += row >= 4 ? 4 : row >= 2 ? 2 : 0;
        row = breach ? 0 : row + 1;
      }
      return got;
    },
  },
  {
    use: { lever: 'escalating-penalty', amount: 2, growth: 0.5, steps: 4, forgive: 2, ...record },
    books: (_, __, caught) => {
      const fines = [2, 3, 4, 5];
      let [step, row, got] = [0, 0, 0];
      for (const breach of caught) {
        if (breach) {
          got -= fines[step]!;
          step = Math.min(step + 1, 3);
          row = 0;
        } else if (++row === 2 || step === 0) {
          step = Math.max(step - 1, 0);
          row = 0;
        }
      }
      return got;
    },
  },
  {
    use: { lever: 'claw-back-window', bonus: 1.5, window: 3, ...record },
    books: (_, __, caught) => {
      const paid = caught.map(() => 0);
      let got = 0;
      caught.forEach((breach, deal) => {
        if (!breach) paid[deal] = 1.5;
        else for (let i = Math.max(deal - 3, 0); i < deal; i++) [got, paid[i]] = [got - paid[i]!, 0];
        got += paid[deal]!;
      });
      return got;
    },
  },
  {
    use: { lever: 'loyalty-bonus', bonus: 6, deals: 3, ...record },
    books: (_, __, caught) => {
      let got = 0;
      for (let end = 3; end <= caught.length; end += 3) if (!caught.slice(end - 3, end).includes(true)) got += 6;
      return got;
    },
  },
  {
    use: { lever: 'probation', withheld: 1.5, deals: 3, ...record },
    books: (_, __, caught) => {
      let [row, got] = [0, 0];
      for (const breach of caught) {
        if (row === 3) break;
        got -= 1.5;
        row = breach ? 0 : row + 1;
      }
      return got;
    },
  },
  {
    use: { lever: 'period-end', amount: 4, deals: 3, side: 'partner' },
    books: (partner, vendor) => [...partner].filter((move, i) => i % 3 === 2 && move === 'D' && vendor[i] === 'C').length * 4,
  },
];

describe('money under a rule with a memory', () => {
  // these rules change no play: the same matches without the rule, and a bookkeeper beside them
  for (const { use, books } of rules) {
    it(`is what a bookkeeper finds who applies ${use.lever} deal by deal`, () => {
      for (const [vendor, partner] of [
        [mirror, mirror],
        [cooperator, defector],
        [mirror, cooperator],
      ] as const) {
        const draw = streamFor({ seed: 'books', repetition: 0, purpose: 'state' });
        const caughtIn = (moves: string) => [...moves].map((move) => draw() < ((move as Move) === 'D' ? detection : falseAlarms));
        const sample = played(base, vendor, partner).map(({ moves }) => books(moves.partner, moves.vendor, caughtIn(moves.partner)));
        const [before, after] = [meet(base, vendor, partner), meet(under(base, use), vendor, partner)];
        const gained = bothSides((side) => after.scores[side]! - before.scores[side]!);
        expectMean(sample, gained.partner, `${vendor.id} against ${partner.id}`);
        expect(gained.vendor).toBeCloseTo(0, 9);
      }
    });
  }
});
