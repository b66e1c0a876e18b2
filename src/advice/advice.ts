import type { GameAnalysis } from '../games/index.ts';
import type { Language } from '../messages/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { JudgedRule, RuleComparison, Sweep } from '../study/index.ts';
import type { Table } from '../table/index.ts';

/** One sentence of the advice and the figures it was made from. */
export interface Finding {
  /** Which part of the advice it belongs to. */
  readonly section: 'answer' | 'dilemma' | 'nothing' | 'rules' | 'ranking' | 'method';
  /** The rule it speaks of, where it speaks of one. */
  readonly rule?: string;
  readonly text: string;
  /** The figures behind the sentence, by name. */
  readonly evidence: Readonly<Record<string, number | string | boolean | null>>;
}

/** A rule in its place. */
export interface RankedRule {
  /** The first is 1. */
  readonly place: number;
  readonly judged: JudgedRule;
  /** Net gain of all accounts together against today, per pair and year, after adaptation. */
  readonly netGain: number;
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
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly tables: { readonly rules: Table; readonly behaviours: Table };
}
