import { InputError, bothSides, nearest } from '../core/index.ts';
import { fromCosts } from './fromCosts.ts';
import type { Game, Payoffs } from './game.ts';
import { prisonersDilemma } from './prisonersDilemma.ts';
import { stageGame } from './stageGame.ts';

/** A named game, with what it is and where it comes from. */
export interface GamePreset {
  readonly about: string;
  readonly source: string;
  readonly game: Game;
}

const same = (T: number, R: number, P: number, S: number): Game => prisonersDilemma({ T, R, P, S });
const years: Payoffs = { T: 0, R: 1, P: 3, S: 5 };

/** The preset games by name, each with a line about it and its source. Payoffs are told as T, R, P, S. */
export const gamePresets = {
  axelrod: { about: "Prisoner's dilemma 5, 3, 1, 0 of the computer tournaments.", source: 'Axelrod 1980a', game: prisonersDilemma() },
  'prison-years': {
    about: 'The story told in years of prison: both silent 1, both talk 3, a lone talker 0, a lone silent one 5.',
    source: 'Tucker 1950, in one of its usual tellings',
    game: fromCosts({ vendor: years, partner: years, unit: 'years', moves: bothSides(() => ({ C: 'stay silent', D: 'talk' })) }),
  },
  donation: {
    about: 'Donation game: cooperating costs the giver 1 and gives the other 3.',
    source: 'Sigmund 2010, The Calculus of Selfishness',
    game: same(3, 2, 0, -1),
  },
  mild: {
    about: "Prisoner's dilemma 4, 3, 1, 0 with little temptation; win-stay lose-shift can hold it.",
    source: 'illustrative',
    game: same(4, 3, 1, 0),
  },
  'hard-poach': { about: "Prisoner's dilemma 8, 5, 2, -1 with a strong temptation.", source: 'illustrative', game: same(8, 5, 2, -1) },
  'turn-taking': {
    about: 'A dilemma for both sides in which taking turns at exploiting beats cooperating.',
    source: 'illustrative',
    game: stageGame({ vendor: { T: 20, R: 6, P: 2, S: 0 }, partner: { T: 9, R: 5, P: 1, S: 0 } }),
  },
  'channel-deal': {
    about: 'A deal worth 100 between a vendor and a reseller: register and respect it, or poach it and sell a rival product.',
    source: 'illustrative figures; margins in the ranges vendors publish',
    game: stageGame({
      vendor: { T: 45, R: 40, P: 17.5, S: -3 },
      partner: { T: 33, R: 25, P: -2.5, S: -5 },
      unit: 'per cent of the deal',
      moves: { vendor: { C: 'leave the deal', D: 'take it direct' }, partner: { C: 'register it', D: 'sell a rival' } },
    }),
  },
  chicken: { about: 'Chicken: yielding alone beats the crash; T > R > S > P.', source: 'Rapoport & Chammah 1966', game: same(4, 3, 1, 2) },
  snowdrift: {
    about: 'Snowdrift, a chicken game: clearing the road is worth 4 to each and costs 2, shared when both shovel.',
    source: 'Sugden 1986; Doebeli & Hauert 2005',
    game: same(4, 3, 0, 2),
  },
  'hawk-dove': {
    about: 'Hawk and dove, a chicken game: prize 2, injury 6; C is dove.',
    source: 'Maynard Smith & Price 1973',
    game: prisonersDilemma({ T: 2, R: 1, P: -2, S: 0 }),
  },
  leader: {
    about: 'Leader: one should go first, and going first is better; T > S > R > P.',
    source: 'Rapoport 1967',
    game: same(4, 2, 1, 3),
  },
  hero: {
    about: 'Hero: one should change course, and the other gains more; S > T > R > P.',
    source: 'Rapoport 1967',
    game: same(3, 2, 1, 4),
  },
  'stag-hunt': {
    about: 'Stag hunt: cooperating is best if the other does, risky if not; R > T > P > S.',
    source: 'Rousseau 1755; Skyrms 2004',
    game: same(3, 4, 1, 0),
  },
  coordination: {
    about: 'Coordination: meeting anywhere beats missing each other, and C is the better place.',
    source: 'Schelling 1960',
    game: same(0, 2, 1, 0),
  },
  'battle-of-the-sexes': {
    about: "Battle of the sexes: C is going to the vendor's favourite place, D to the partner's; both want to be together.",
    source: 'Luce & Raiffa 1957',
    game: stageGame({
      vendor: { T: 0, R: 2, P: 1, S: 0 },
      partner: { T: 0, R: 1, P: 2, S: 0 },
      moves: bothSides(() => ({ C: "vendor's favourite", D: "partner's favourite" })),
    }),
  },
  harmony: { about: 'Harmony: cooperating is best whatever the other does.', source: 'Licht 1999', game: same(3, 4, 1, 2) },
  deadlock: {
    about: 'Deadlock: both prefer mutual defection to mutual cooperation.',
    source: 'Rapoport, Guyer & Gordon 1976',
    game: same(4, 2, 3, 1),
  },
  'matching-pennies': {
    about: 'Matching pennies: the vendor wins when moves agree, the partner when they differ; no pure equilibrium.',
    source: 'von Neumann 1928',
    game: stageGame({ vendor: { T: -1, R: 1, P: 1, S: -1 }, partner: { T: 1, R: -1, P: -1, S: 1 } }),
  },
} as const satisfies Readonly<Record<string, GamePreset>>;

/** Names of the preset games. */
export type PresetName = keyof typeof gamePresets;

/**
 * The preset games by name.
 *
 * @example
 * games['prison-years'].unit; // 'years'
 */
export const games = Object.fromEntries(Object.entries(gamePresets).map(([name, { game }]) => [name, game])) as Readonly<
  Record<PresetName, Game>
>;

/**
 * The preset game of that name, for names that come from outside the program.
 *
 * @throws InputError for an unknown name, with the nearest that are known.
 */
export function presetGame(name: string): Game {
  const known = Object.keys(gamePresets);
  if (!known.includes(name)) {
    const expected = (typeof name === 'string' ? nearest(name, known).join(' or ') : '') || known.join(', ');
    throw new InputError([{ path: 'game', message: 'unknown game', received: name, expected }]);
  }
  return games[name as PresetName];
}
