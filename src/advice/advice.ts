import type { GameAnalysis } from '../games/index.ts';
import type { Language } from '../messages/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { GuidelineTests, Mixes, NeededFigures, PilotPlan, RuleComparison, Sweep, Tornado, Uncertainty } from '../study/index.ts';
import type { Table } from '../table/index.ts';
import type { LeverDoses } from './searchDoses.ts';
import type { RankedRule } from './rank.ts';
import type { SegmentAdvice } from './segmentAdvice.ts';
import type { PoolCourse } from './stages/poolCourses.ts';

/** One sentence of the advice and the figures it was made from. */
export interface Finding {
  /** Which part of the advice it belongs to. */
  readonly section:
    | 'answer'
    | 'dilemma'
    | 'nothing'
    | 'pools'
    | 'rules'
    | 'network'
    | 'segments'
    | 'mixes'
    | 'uncertainty'
    | 'doses'
    | 'guidelines'
    | 'pilot'
    | 'ranking'
    | 'method';
  /** The rule it speaks of, where it speaks of one. */
  readonly rule?: string;
  readonly text: string;
  /** The figures behind the sentence, by name. */
  readonly evidence: Readonly<Record<string, number | string | boolean | null>>;
}

/** The tables of the advice; those that do not apply are left out. */
export interface AdviceTables {
  readonly rules: Table;
  readonly behaviours: Table;
  /** How firm each outcome is. */
  readonly pools?: Table;
  /** Gains and costs of each account under each rule. */
  readonly payers?: Table;
  /** Money of all pairs, where the scenario tells how many there are. */
  readonly network?: Table;
  /** Where there are several kinds of counterpart. */
  readonly segments?: Table;
  /** Where doses were searched and some lever reaches the goal. */
  readonly doses?: Table;
  /** The best mixes of rules, and what further money buys in cooperation; where there are several rules. */
  readonly mixes?: Table;
  readonly front?: Table;
  /** Where figures are uncertain. */
  readonly uncertainty?: Table;
  readonly guidelines?: Table;
  /** Where there is a rule to try. */
  readonly pilot?: Table;
}

/** Plans of pilots of the rule to try first. */
export interface PilotAdvice {
  /** Id of the rule. */
  readonly rule: string;
  /** Pairs that a trial may take: those of the network, or 1000 where the scenario does not tell how many there are. */
  readonly most: number;
  /** While people behave as today, and once they have adapted. */
  readonly plans: readonly PilotPlan[];
}

/** How sure the answer is. */
export interface UncertaintyAdvice {
  readonly summary: Uncertainty;
  readonly tornado: Tornado;
  /** For the rules beside the first that come out best most often. */
  readonly needed: readonly NeededFigures[];
}

/** What a manager is told, and everything it rests on. */
export interface Advice {
  readonly kind: 'advice';
  readonly language: Language;
  /** Whether only today, the rules and the answer were asked for. */
  readonly quick: boolean;
  readonly scenario: Scenario;
  readonly game: GameAnalysis;
  readonly comparison: RuleComparison;
  /** Cooperation over continuations; absent, as all that follows but the ranking, in a quick answer. */
  readonly sweep?: Sweep;
  /** Best rule first. */
  readonly ranking: readonly RankedRule[];
  /** Each kind of counterpart on its own; absent where there is one kind only. */
  readonly segments?: readonly SegmentAdvice[];
  /** The smallest dose of each lever alone; absent where it was not asked for. */
  readonly doses?: LeverDoses;
  /** Where people drift to, today and under the first rule; empty where word of mouth travels. */
  readonly courses?: readonly PoolCourse[];
  /** Over continuation and misreadings, today and under the first rule; absent where it takes long. */
  readonly map?: Sweep;
  /** Where there are several rules. */
  readonly mixes?: Mixes;
  readonly guidelines?: GuidelineTests;
  /** Where there is a rule. */
  readonly pilot?: PilotAdvice;
  /** Absent where no figure is uncertain. */
  readonly uncertainty?: UncertaintyAdvice;
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly tables: AdviceTables;
}
