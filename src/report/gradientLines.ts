import { type Language, formatsFor, messagesFor } from '../messages/index.ts';
import { type PayoffTable, restPoints, selectionGradient } from '../population/index.ts';
import type { LineChart } from './lineChart.ts';

/** The gradient of selection of two behaviours of one pool along the share of the first. */
export function gradientLines(payoffs: PayoffTable, names: readonly string[], language: Language): LineChart {
  const { report: say } = messagesFor(language).evolve;
  const { finePercent, list } = formatsFor(language, '');
  const points = selectionGradient<PayoffTable>(payoffs)
    .map(({ shares, velocity }) => ({ x: shares[0]!, y: velocity[0]! }))
    .sort((a, b) => a.x - b.x);
  const reach = Math.max(...points.map(({ y }) => Math.abs(y))) || 1;
  const rests = restPoints<PayoffTable>(payoffs)
    .map(({ shares, stability }) => ({ share: shares[0]!, stability }))
    .sort((a, b) => a.share - b.share);
  return {
    language,
    title: say.gradientTitle(names[0]!),
    description: say.gradientText(list(rests.map(({ share, stability }) => say.rest(finePercent(share), say.stability[stability])))),
    x: { title: say.gradientAxis(names[0]!), domain: [0, 1], format: '.0%' },
    y: { title: say.gradientUp, domain: [-1.1 * reach, 1.1 * reach], format: '.2~g' },
    lines: [
      { name: say.gradientLine, points },
      {
        name: say.zero,
        points: [
          { x: 0, y: 0 },
          { x: 1, y: 0 },
        ],
      },
    ],
  };
}
