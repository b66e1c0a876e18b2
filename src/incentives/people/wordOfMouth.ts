import { type Side, mean } from '../../core/index.ts';
import { lever } from '../lever.ts';
import { checkScale, highestLevel, scaleToMean } from '../scaleToMean.ts';
import type { Setting } from '../setting.ts';
import { sidesIn } from '../sidesIn.ts';
import { withWord } from '../withWord.ts';

/** How many others there are where nothing is said of it. */
const usualOthers = 10;

/**
 * Word of a side's breaches gets round: whoever it deals with next has heard, with a chance, of a breach against another
 * (indirect reciprocity, Nowak & Sigmund 1998). `others` holds where the setting does not tell how many there are. For
 * both sides the level is the mean of theirs, whose ratio stays.
 */
export const wordOfMouth = lever({
  id: 'word-of-mouth',
  family: 'recognition',
  params: {
    side: { kind: 'side', both: true, usual: 'vendor' },
    heard: { kind: 'figure', unit: 'chance', from: 0, to: 1 },
    others: { kind: 'figure', unit: 'others', from: 0, to: Number.MAX_SAFE_INTEGER, usual: usualOthers },
  },
  dose: {
    name: 'heard',
    today: (setting, values) => mean(hearing(setting, sidesIn(values, 'vendor'))),
    range: (setting, values) => [0, highestLevel(hearing(setting, sidesIn(values, 'vendor')))],
  },
  check(problems, path, setting, { side, heard, others }) {
    const turned = sidesIn({ side }, 'vendor');
    checkScale(problems, `${path}.heard`, hearing(setting, turned), heard);
    const known = turned.map((who) => setting.word?.[who].others || others).find((told) => told !== others);
    if (known === undefined || others === usualOthers) return;
    const message = 'how many others there are is told already';
    problems.add({ path: `${path}.others`, message, received: others, expected: `${known}, or nothing` });
  },
  apply(setting, { side, heard, others }) {
    const turned = sidesIn({ side }, 'vendor');
    const scaled = scaleToMean(hearing(setting, turned), heard);
    return turned.reduce(
      (before, who, i) => withWord(before, who, { others: setting.word?.[who].others || others, heard: scaled[i]! }),
      setting,
    );
  },
});

function hearing({ word }: Setting, turned: readonly Side[]): number[] {
  return turned.map((side) => word?.[side].heard ?? 0);
}
