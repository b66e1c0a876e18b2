import { type BothSides, Problems, type Side, bothSides, checkKnown } from '../../core/index.ts';
import { isFiniteState } from '../../strategies/index.ts';
import { encounters } from '../encounters.ts';
import type { Meter } from '../measures.ts';
import type { Sampling } from '../meetings.ts';
import { behavioursFor } from './behaviours.ts';
import { type ClarityTest, testClarity } from './clarity.ts';
import { earnersOf } from './earner.ts';
import { moveEntropyOf } from './entropies.ts';
import { type EnvyTest, testEnvy } from './envy.ts';
import { faresOf } from './fares.ts';
import { type FirstToDefectTest, testFirstToDefect } from './firstToDefect.ts';
import { type SettingOrParts, byDeals, readParts } from './parts.ts';
import { type PooledPart, type PoolTime, pooledPart } from './poolsOfParts.ts';
import { type ReciprocityTest, testReciprocity } from './reciprocity.ts';

/** Axelrod's four pieces of advice, tested for one side against one pool of the other. */
export interface FourTests {
  readonly envy: EnvyTest;
  readonly firstToDefect: FirstToDefectTest;
  readonly reciprocity: ReciprocityTest;
  readonly clarity: ClarityTest;
}

/** The tests of both sides, against the other side's pool as it is and once both have adapted. */
export interface GuidelineTests {
  readonly sides: BothSides<Readonly<Record<PoolTime, FourTests>>>;
  /** Behaviours tried on each side: its own candidates and the catalogue's finite entries. */
  readonly tried: BothSides<number>;
  /** Ids of the catalogue whose rule does not exist for the payoffs here. */
  readonly leftOut: BothSides<readonly string[]>;
  /** Whether every figure is exact. */
  readonly exact: boolean;
}

/**
 * Tests Axelrod's advice (1984, chapter 6) as claims about an environment: do not be envious, do not be the first to
 * defect, reciprocate, do not be too clever. Each behaviour in question is put in a chair, one alone, and earns what it earns a
 * deal against the pool of the other side. Payoffs are what moves people.
 *
 * @param given - A setting, or parts of all pairs with their shares, such as the segments of a scenario.
 * @param options - Seed and matches a pair for pairs that cannot be solved; default `donnant` and 200.
 * @throws InputError listing every part and option that is none.
 * @example
 * const { sides } = testGuidelines(readScenario(text).segments);
 * sides.vendor.now.reciprocity.best.generosity; // how forgiving the vendor's people should be
 */
export function testGuidelines(given: SettingOrParts, options: Partial<Sampling> = {}): GuidelineTests {
  const problems = new Problems();
  const read = readParts(problems, 'settings', given);
  const { seed = 'donnant', repetitions = 200 } = checkKnown(problems, 'options', options, ['seed', 'repetitions']) ? options : {};
  problems.whole('options.repetitions', repetitions, 1);
  problems.throwIfAny();
  const sampling = { seed, repetitions };
  const meter = encounters(sampling);
  const parts = byDeals(read).map((part) => pooledPart(part, meter));
  const tests = bothSides((side) => testSide(parts, side, meter, sampling));
  return {
    sides: bothSides((side) => tests[side].byPool),
    tried: bothSides((side) => tests[side].tried),
    leftOut: bothSides((side) => tests[side].leftOut),
    exact: parts.every(({ strategies }) => [...strategies.vendor, ...strategies.partner].every(isFiniteState)),
  };
}

interface SideTests {
  readonly byPool: Readonly<Record<PoolTime, FourTests>>;
  readonly tried: number;
  readonly leftOut: readonly string[];
}

function testSide(parts: readonly PooledPart[], side: Side, meter: Meter, sampling: Sampling): SideTests {
  const scale = parts.reduce((sum, { share, setting }) => sum + share * setting.scale[side], 0);
  const other = side === 'vendor' ? 'partner' : 'vendor';
  const { tried, leftOut } = behavioursFor(parts, side);
  const fares = faresOf(
    parts,
    side,
    parts.map((_, p) => tried.map(({ strategies }) => strategies[p]!)),
    meter,
  );
  const exact = parts.every(({ strategies }) => strategies[other].every(isFiniteState));
  const reciprocity = testReciprocity(parts, side, scale, meter, exact);
  const four = (when: PoolTime): FourTests => {
    const earners = earnersOf(tried, fares[when]);
    const entropyOf = (id: string): number | null =>
      moveEntropyOf(
        tried.find((one) => one.id === id)!,
        parts,
        side,
        when,
        sampling,
      );
    return {
      envy: testEnvy(earners, scale),
      firstToDefect: testFirstToDefect(earners, scale),
      reciprocity: reciprocity[when],
      clarity: testClarity(earners, scale, entropyOf),
    };
  };
  return { byPool: { now: four('now'), adapted: four('adapted') }, tried: tried.length, leftOut };
}
