import type { GameAnalysis } from '../games/index.ts';
import type { Language } from '../messages/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { RuleComparison, Sweep } from '../study/index.ts';
import type { Table } from '../table/index.ts';
import type { LeverDoses } from './searchDoses.ts';
import type { RankedRule } from './rank.ts';
import type { SegmentAdvice } from './segmentAdvice.ts';

/** One sentence of the advice and the figures it was made from. */
export interface Finding {
  /** Which part of the advice it belongs to. */
  readonly section: 'answer' | 'dilemma' | 'nothing' | 'pools' | 'rules' | 'network' | 'segments' | 'doses' | 'ranking' | 'method';
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
}

/** What a manager is told, and everything it rests on. */
export interface Advice {
  readonly kind: 'advice';
  readonly language: Language;
  readonly scenario: Scenario;
  readonly game: GameAnalysis;
  readonly comparison: RuleComparison;
  readonly sweep: Sweep;
  /** Best rule first. */
  readonly ranking: readonly RankedRule[];
  /** Each kind of counterpart on its own; absent where there is one kind only. */
  readonly segments?: readonly SegmentAdvice[];
  /** The smallest dose of each lever alone; absent where it was not asked for. */
  readonly doses?: LeverDoses;
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly tables: AdviceTables;
}
