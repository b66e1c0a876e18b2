import type { TopLevelSpec } from 'vega-lite';
import { type ChartOptions, isWide, wide } from './chartOptions.ts';
import { type CompareMeasure, type CompareStep, compareSteps } from './compareSteps.ts';
import { type ComparePicture, compareVoice } from './compareVoice.ts';
import { pixels } from './pixels.ts';
import { grey, halo, ink, lineHeight, textSize, theme } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** Dark where the figure rises, light where it falls, grey for the whole: apart without colour too. */
const fills: Readonly<Record<CompareStep['kind'], string>> = { whole: '#8c8c8c', rise: '#00527f', fall: '#f0d9a8' };

const bar = 16;
/** Room at the right for what each bar says. */
const figures = 84;

/** The Vega-Lite specification of a waterfall: the figure before, what each input does to it, and the figure after. */
export function compareSpec(picture: ComparePicture, measure: CompareMeasure, { width: total = wide }: ChartOptions = {}): TopLevelSpec {
  const { say, language } = compareVoice(picture);
  const edge = 8;
  const left = isWide(total) ? 220 : 120;
  const width = total - left - figures - edge;
  const { height, rows } = placed(compareSteps(picture, measure), left - edge - 8);
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const scale = { domain: [Math.min(0, ...ends), Math.max(0, ...ends)] };
  const axis = { title: null, tickCount: isWide(total) ? 6 : 3, ...(measure === 'cooperation' && { format: '.0%' }) };
  const x = (field: string) => ({ field, type: 'quantitative', scale, axis }) as const;
  const links = rows.slice(1).map(({ y }, i) => ({ level: rows[i]!.to, y: rows[i]!.y2, y2: y }));
  const text = { field: 'text', type: 'nominal' } as const;
  return {
    ...theme(language),
    width,
    height,
    padding: { left, right: figures + edge, top: 12, bottom: 48 },
    layer: [
      {
        name: 'links',
        data: { values: links },
        mark: { type: 'rule', color: grey, strokeWidth: 0.75 },
        encoding: { x: x('level'), y: pixels('y'), y2: { field: 'y2' } },
      },
      ...(['whole', 'rise', 'fall'] as const).map((kind) => ({
        name: kind,
        data: { values: rows.filter((row) => row.kind === kind) },
        mark: { type: 'rect' as const, fill: fills[kind], stroke: ink, strokeWidth: 0.75, opacity: 1 },
        encoding: { x: x('from'), x2: { field: 'to' }, y: pixels('y'), y2: { field: 'y2' } },
      })),
      { data: { values: [{ zero: 0 }] }, mark: { type: 'rule', color: ink }, encoding: { x: x('zero') } },
      ...[halo, {}].map((outline, i) => ({
        name: i === 0 ? 'halo' : 'names',
        data: { values: rows.map(({ textY, label }) => ({ y: textY, text: label })) },
        mark: { type: 'text' as const, align: 'right' as const, baseline: 'middle' as const, x: -8, lineBreak: '\n', ...outline },
        encoding: { y: pixels('y'), text },
      })),
      {
        name: 'figures',
        data: { values: rows.map(({ middle, text: figure }) => ({ y: middle, text: figure })) },
        mark: { type: 'text', align: 'right', baseline: 'middle', x: width + figures },
        encoding: { y: pixels('y'), text },
      },
      {
        data: { values: [{}] },
        mark: {
          type: 'text',
          align: 'right',
          x: width,
          y: height + 36,
          text: measure === 'cooperation' ? say.chart.axisCooperation : say.chart.axisGain(picture.comparison.units.after),
        },
      },
    ],
  };
}

/** Bars below each other, their names broken into lines at the left. */
function placed(steps: readonly CompareStep[], room: number) {
  let edge = 4;
  const rows = steps.map((step) => {
    const lines = wrapWords(step.name, lettersIn(room, textSize));
    const height = Math.max(bar, lines.length * lineHeight);
    const middle = edge + height / 2;
    edge += height + 10;
    return {
      ...step,
      label: lines.join('\n'),
      textY: middle - ((lines.length - 1) * lineHeight) / 2,
      middle,
      y: middle - bar / 2,
      y2: middle + bar / 2,
    };
  });
  return { height: edge, rows };
}
