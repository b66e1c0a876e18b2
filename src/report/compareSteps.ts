import { type ComparePicture, compareVoice, tellingParts } from './compareVoice.ts';

/** Which change is drawn. */
export type CompareMeasure = 'cooperation' | 'gain';

/** One bar of a waterfall: a whole figure, or a step from one level to the next. */
export interface CompareStep {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'whole' | 'rise' | 'fall';
  /** The figure, or by how much it changes. */
  readonly text: string;
}

/** Most inputs that are drawn one by one. */
const mostSteps = 12;

/** The bars of a waterfall from the figure before to the figure after; none where the change is not taken apart. */
export function compareSteps(picture: ComparePicture, measure: CompareMeasure): CompareStep[] {
  const attribution = picture.comparison.why[measure];
  if (typeof attribution === 'string') return [];
  const { say, formats } = compareVoice(picture);
  const cooperation = measure === 'cooperation';
  const level = cooperation ? formats.finePercent : formats.money;
  const moved = cooperation ? (change: number): string => say.points(formats, change) : formats.signedMoney;
  const { before, after, interaction, method } = attribution;
  const { telling } = tellingParts(attribution);
  const drawn = telling.slice(0, telling.length > mostSteps ? mostSteps - 1 : mostSteps);
  const others = telling.slice(drawn.length);
  const moves = [
    ...drawn.map(({ inputs, share }) => ({ name: formats.list(inputs), share })),
    ...(others.length === 0
      ? []
      : [{ name: say.chart.others(formats, others.length), share: others.reduce((sum, { share }) => sum + share, 0) }]),
    ...(method === 'shapley' ? [] : [{ name: say.chart.interaction, share: interaction }]),
  ];
  let reached = before;
  const steps = moves.map(({ name, share }): CompareStep => {
    const from = reached;
    reached += share;
    return { name, from, to: reached, kind: share < 0 ? 'fall' : 'rise', text: moved(share) };
  });
  return [
    { name: say.chart.before, from: 0, to: before, kind: 'whole', text: level(before) },
    ...steps,
    { name: say.chart.after, from: 0, to: after, kind: 'whole', text: level(after) },
  ];
}
