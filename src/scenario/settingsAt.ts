import { InputError, Problems, checkKnown } from '../core/index.ts';
import { applyLevers, withContinuation } from '../incentives/index.ts';
import { checkScenario } from './checkScenario.ts';
import type { DialFacts, DialOptions, DialSpec } from './dial.ts';
import { type Figures, figuresOf } from './figuresOf.ts';
import { findRule } from './findRule.ts';
import { continuationFacts, leverFacts } from './leverFacts.ts';
import { type Turn, readSpec } from './readSpec.ts';
import type { Scenario, Segment } from './scenario.ts';

/** The segments of a scenario at one dose for each of several dials. */
export type SettingsAt = (doses: readonly number[]) => readonly Segment[];

/** Dials that are turned together. */
export interface Turned {
  readonly facts: readonly DialFacts[];
  readonly at: SettingsAt;
}

/**
 * Several dials turned together: first the numbers of the file, then the levers in the order given, then the
 * continuation. The file is read once, so that many doses are quick.
 *
 * @param specs - What is turned; no figure twice.
 * @throws InputError where a spec is nothing that can be turned, and, from the function it gives, where a dose or
 * what follows from it is out of range.
 * @example
 * const at = settingsAt(scenario, ['relationship.churn', { lever: 'penalty', side: 'partner' }]);
 * at([0.1, 20])[0].setting;
 */
export function settingsAt(scenario: Scenario, specs: readonly DialSpec[], options: DialOptions = {}): SettingsAt {
  return turned(scenario, specs, options, (i) => `dials[${i}]`).at;
}

/**
 * Dials that are turned together, and what is known of each.
 *
 * @param pathOf - Where a spec stands, for problems.
 */
export function turned(scenario: Scenario, specs: readonly DialSpec[], options: DialOptions, pathOf: (i: number) => string): Turned {
  const problems = new Problems();
  const known = checkScenario(problems, scenario);
  checkKnown(problems, 'options', options, ['rule']);
  problems.throwIfAny();
  if (!known) throw new InputError(problems.found);
  // a figure of a rule is turned under that rule
  const ofRule = specs.find((spec) => typeof spec === 'string' && /^rules\.[^.]/.test(spec)) as string | undefined;
  const ruleId = options.rule ?? ofRule?.split('.')[1];
  const rule = ruleId === undefined ? undefined : findRule(scenario, ruleId);
  const segments = rule?.segments ?? scenario.segments;
  let read: Figures | undefined;
  const figures = (): Figures => (read ??= figuresOf(scenario, rule?.id));
  const turns = specs.map((spec, i) =>
    readSpec(
      problems,
      pathOf(i),
      spec,
      (name) => figures().has(name),
      () => figures().names(),
    ),
  );
  turns.forEach((turn, i) => {
    const first = turns.findIndex(
      (other) => other !== undefined && turn !== undefined && other.kind === turn.kind && other.name === turn.name,
    );
    if (turn === undefined || turn.kind === 'lever' || first === i) return;
    problems.add({ path: pathOf(i), message: 'turned twice', received: turn.name, expected: 'each figure once' });
  });
  problems.throwIfAny();
  const sure = turns.filter((turn) => turn !== undefined);
  const facts = sure.map((turn): DialFacts => {
    if (turn.kind === 'figure') return figures().facts(turn.name);
    return turn.kind === 'lever' ? leverFacts(segments, turn.lever, turn.use) : continuationFacts(segments);
  });
  const names = sure.flatMap((turn) => (turn.kind === 'figure' ? [turn.name] : []));
  const fileAt = names.length === 0 ? () => segments : figures().turn(names);
  return { facts, at: (doses) => told(sure, doses, () => pulled(sure, doses, fileAt(dosesOf(sure, doses, 'figure')))) };
}

function dosesOf(turns: readonly Turn[], doses: readonly number[], kind: Turn['kind']): number[] {
  return doses.filter((_, i) => turns[i]?.kind === kind);
}

/** The segments with the levers pulled and the continuation set. */
function pulled(turns: readonly Turn[], doses: readonly number[], segments: readonly Segment[]): readonly Segment[] {
  const uses = turns.flatMap((turn, i) => (turn.kind === 'lever' ? [{ ...turn.use, [turn.lever.dose.name]: doses[i]! }] : []));
  const [continuation] = dosesOf(turns, doses, 'continuation');
  if (uses.length === 0 && continuation === undefined) return segments;
  return segments.map((segment) => {
    const after = uses.length === 0 ? segment.setting : applyLevers(segment.setting, uses, 'dials');
    return { ...segment, setting: continuation === undefined ? after : withContinuation(after, continuation) };
  });
}

/** What a function gives; problems it meets are told with the doses that led to them. */
function told(turns: readonly Turn[], doses: readonly number[], compute: () => readonly Segment[]): readonly Segment[] {
  const problems = new Problems();
  if (doses.length !== turns.length) {
    problems.add({ path: 'doses', message: 'not one dose for each dial', received: doses.length, expected: `${turns.length} numbers` });
  }
  turns.forEach(({ name }, i) => problems.number(name, doses[i]));
  problems.throwIfAny();
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const at = turns.map(({ name }, i) => `${name} = ${doses[i]}`).join(', ');
    throw new InputError(error.problems.map((problem) => ({ ...problem, message: `${problem.message}, at ${at}` })));
  }
}
