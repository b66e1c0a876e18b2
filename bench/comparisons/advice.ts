import { readFileSync } from 'node:fs';
import { expectMatch, strategy } from 'donnant';
import { advise, assess, readScenario } from 'donnant/scenario';
import type { Group } from '../comparison.ts';

const text = readFileSync(new URL('../../examples/scenarios/reps-and-resellers.yaml', import.meta.url), 'utf8');
const scenario = readScenario(text);
const echo = strategy('tit-for-tat');
const shift = strategy('win-stay-lose-shift');
const noisy = { length: { continuation: 0.95 }, noise: { execution: 0.02, perception: 0.02 } };

/** The way from a file to advice, on the scenario that is shipped. */
export const advice: Group = {
  name: 'advice',
  comparisons: [
    {
      about: `advice on the shipped scenario (${scenario.rules.length} rules, chart and thresholds), against judging it once as it is`,
      piece: 'scenario',
      subject: { name: 'advise', pieces: 1, run: () => advise(scenario) },
      yardstick: { name: 'assess', pieces: 1, run: () => assess(scenario) },
      turns: 5,
    },
    {
      about: 'judging it once as it is, against solving one pair',
      piece: 'scenario',
      subject: { name: 'assess', pieces: 1, run: () => assess(scenario) },
      yardstick: { name: 'expectMatch', pieces: 1, run: () => expectMatch(echo, shift, noisy) },
      turns: 15,
    },
    {
      about: 'reading and checking the file, against judging it once as it is',
      piece: 'scenario',
      subject: { name: 'readScenario', pieces: 1, run: () => readScenario(text) },
      yardstick: { name: 'assess', pieces: 1, run: () => assess(scenario) },
      turns: 15,
    },
  ],
};
