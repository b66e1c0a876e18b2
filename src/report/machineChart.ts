import { InputError } from '../core/index.ts';
import { type Language, formatsFor, messagesFor } from '../messages/index.ts';
import { type CompileOptions, type Strategy, compile } from '../strategies/index.ts';
import { finishSvg } from './finishSvg.ts';
import { machineLayout } from './machineLayout.ts';
import { machineMarks } from './machineMarks.ts';
import type { MachineWay } from './machineWays.ts';
import { font, ink } from './theme.ts';

/** How a state diagram is drawn. */
export interface MachineChartOptions extends CompileOptions {
  readonly language?: Language;
  /** Beginning of the ids in the picture; default `machine`. */
  readonly id?: string;
}

/** More states than this make a picture that nobody can read. */
export const mostDrawn = 40;

/**
 * The state diagram of a finite strategy as SVG: a circle for each state after merging, with the move it intends (or its
 * chance of cooperating), and arrows with what leads along them.
 *
 * @throws InputError for a program, which has no finite set of states, and for more than 40 states.
 * @example
 * const svg = machineChart(strategy('tit-for-two-tats'));
 */
export function machineChart(strategy: Strategy, options: MachineChartOptions = {}): string {
  const { language = 'en', id = 'machine', ...compileOptions } = options;
  const automaton = compile(strategy, compileOptions);
  if (automaton.size > mostDrawn) {
    throw new InputError([
      { path: 'strategy', message: 'has too many states to be drawn', received: automaton.size, expected: `at most ${mostDrawn}` },
    ]);
  }
  const say = messagesFor(language).report;
  const { percent } = formatsFor(language, '');
  const wordsOf = ({ on }: MachineWay): string[] =>
    on.map(({ on: what, chance }) => [what ?? say.machineAlways(), ...(chance < 1 ? [percent(chance)] : [])].join(' '));
  const placed = machineLayout(automaton, wordsOf);
  const { width, height } = placed;
  const drawing = `<svg viewBox="0 0 ${width} ${height}"><g font-family="${font}" font-size="12" fill="${ink}">${machineMarks(automaton, placed, percent)}</g></svg>`;
  const plays = Array.from(automaton.play, (chance) => (chance === 1 ? 'C' : chance === 0 ? 'D' : percent(chance)));
  const ways = placed.ways.map(({ from, to, label }) => ({ from: from + 1, to: to + 1, on: label.join(', ') }));
  return finishSvg(drawing, { id, title: say.machineTitle(strategy.name), description: say.machineDescription(plays, ways) });
}
