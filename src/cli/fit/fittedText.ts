import { outcomes } from '../../core/index.ts';
import type { CountedChance, FittedCandidate, FittedMachine } from '../../learning/index.ts';
import type { Call } from '../command.ts';
import { item, paragraph } from '../paragraph.ts';
import { fittedName } from './fittedName.ts';

/** A rule that was made to fit, in words. */
export function fittedText(one: FittedCandidate, call: Call): string {
  const { fitted } = one;
  const { say, width, formats } = call;
  const heading = `${fittedName(one, call)}\n`;
  if (fitted === undefined) return heading;
  if (fitted.kind === 'machine') return heading + machineLines(fitted, call).join('');
  const told = (place: string, { cooperated, seen, low, high }: CountedChance): string =>
    say.fit.counted(place, String(cooperated), String(seen), formats.finePercent(low), formats.finePercent(high));
  const lines = [told(say.fit.opening, fitted.opening), ...outcomes.map((outcome) => told(outcome, fitted.reply[outcome]))];
  return heading + lines.map((line) => item(line, width)).join('');
}

function machineLines({ strategy, method, asGood }: FittedMachine, { say, width }: Call): string[] {
  const words = say.fit;
  const states = Object.entries(strategy.states).map(([state, { play, next }]) => {
    const ways = Object.entries(next).map(([outcome, to]) => words.way(outcome, String(to)));
    return item(words.state(state, String(play), ways.join(', ')), width);
  });
  const sure = method === 'exhaustive' && asGood !== null ? words.asGood(String(asGood)) : words.searched;
  return [paragraph(words.starts(String(strategy.start)), width), ...states, paragraph(sure, width)];
}
