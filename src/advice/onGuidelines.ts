import { sides } from '../core/index.ts';
import { type Language, strategyName } from '../messages/index.ts';
import type { FourTests, GuidelineTests } from '../study/index.ts';
import type { Finding } from './advice.ts';
import type { Voice } from './voice.ts';

const times = ['now', 'adapted'] as const;

/** Whether Axelrod's four pieces of advice hold for the vendor's people today, and how forgiving each side should be. */
export function onGuidelines(voice: Voice, { sides: tested }: GuidelineTests): Finding[] {
  const { say, formats } = voice;
  const section = 'guidelines';
  const four = named(voice.language, tested.vendor.now);
  const words = { who: voice.vendor, others: voice.partner, when: 'now' as const };
  const best = (guideline: keyof FourTests): Finding['evidence'] => ({
    side: 'vendor',
    when: 'now',
    guideline,
    verdict: four[guideline].verdict,
  });
  return [
    { section, text: say.guidelines.envy(formats, words, four.envy), evidence: { ...best('envy'), correlation: four.envy.correlation } },
    {
      section,
      text: say.guidelines.firstToDefect(formats, words, four.firstToDefect),
      evidence: {
        ...best('firstToDefect'),
        bestNice: four.firstToDefect.bestNice?.payoff ?? null,
        bestOther: four.firstToDefect.bestOther?.payoff ?? null,
      },
    },
    {
      section,
      text: say.guidelines.reciprocity(formats, words, four.reciprocity),
      evidence: {
        ...best('reciprocity'),
        generosity: four.reciprocity.best.generosity,
        lossOfStrictness: four.reciprocity.loss.strict,
      },
    },
    {
      section,
      text: say.guidelines.clarity(formats, words, four.clarity),
      evidence: {
        ...best('clarity'),
        simple: four.clarity.bestSimple?.payoff ?? null,
        complicated: four.clarity.bestComplicated?.payoff ?? null,
      },
    },
    ...sides.flatMap((side) =>
      times.map((when): Finding => {
        const { reciprocity } = tested[side][when];
        const [from, to] = reciprocity.bestRange;
        const other = side === 'vendor' ? voice.partner : voice.vendor;
        const text = say.guidelines.howForgiving(formats, { who: voice[side], others: other, when }, reciprocity);
        return { section, text, evidence: { side, when, from, to } };
      }),
    ),
  ];
}

/** The tests with behaviours called as the language calls them. */
function named(language: Language, { envy, firstToDefect, reciprocity, clarity }: FourTests): FourTests {
  const call = <E extends { readonly id: string; readonly name: string }>(earner: E | null): E | null =>
    earner && { ...earner, name: strategyName(language, earner) };
  return {
    envy: { ...envy, bestOutscoring: call(envy.bestOutscoring), bestOther: call(envy.bestOther) },
    firstToDefect: { ...firstToDefect, bestNice: call(firstToDefect.bestNice), bestOther: call(firstToDefect.bestOther) },
    reciprocity,
    clarity: { ...clarity, bestSimple: call(clarity.bestSimple), bestComplicated: call(clarity.bestComplicated) },
  };
}
