import { sides } from '../core/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import type { LongRunVerdict } from '../study/index.ts';
import type { Evolution } from './evolution.ts';

/** Ends that fewer random starts reach are left out of the sentence. */
const rare = 0.01;

/** The long-run verdict on a scenario in sentences. */
export function verdictSentences(
  verdict: LongRunVerdict,
  { sides: names, unit = 'points', language = 'en' }: Pick<Evolution, 'sides' | 'unit' | 'language'>,
): string[] {
  const { evolve, cli } = messagesFor(language);
  const { verdict: say } = evolve;
  const { percent, finePercent, number, list, money } = formatsFor(language, unit);
  const { cooperation, value, ends, push, interventions } = verdict;
  const unsettled = 1 - ends.reduce((sum, { share }) => sum + share, 0);
  const told = ends.filter(({ share }) => share >= rare);
  return [
    verdict.period === null || verdict.verdict !== 'cycling'
      ? verdict.verdict === 'settled'
        ? say.settled(number(verdict.reviews))
        : say.wandering(number(verdict.reviews))
      : say.cycling(number(verdict.period)),
    say.cooperation(percent(cooperation.today), percent(cooperation.way), percent(cooperation.end)),
    say.value(money(value.today), money(value.way), money(value.end)),
    ...sides.map((side) => say.survivors(names?.[side] ?? cli.shared[side], list(verdict.survivors[side]) || say.nobody)),
    ...(told.length === 0
      ? []
      : [
          say.ends(
            number(verdict.starts),
            list(told.map((end) => say.end(percent(end.share), finePercent(end.standardError), percent(end.cooperation)))),
          ),
        ]),
    ...(unsettled >= rare ? [say.unsettledEnds(percent(unsettled))] : []),
    push === null ? say.noEnd : push === 0 ? say.there : say.push(percent(push), interventions ?? 0),
  ];
}
