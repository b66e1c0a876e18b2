import type { TopLevelSpec } from 'vega-lite';
import type { Advice } from '../advice/index.ts';
import { type ChartOptions, wide } from './chartOptions.ts';
import { checkAdvice } from './checkAdvice.ts';
import { payoffLayout } from './payoffLayout.ts';
import { pixels } from './pixels.ts';
import { grey, ink, theme } from './theme.ts';

const margin = 8;

/**
 * The Vega-Lite specification of the payoff matrix of one deal: the vendor's move in rows, the partner's in columns,
 * what both earn in each cell. An equilibrium has a thick border and a diamond, the jointly best outcome a tinted
 * ground and a dot; both are named in words.
 *
 * @throws InputError for what is not advice.
 */
export function payoffSpec(advice: Advice, { width = wide }: ChartOptions = {}): TopLevelSpec {
  checkAdvice(advice);
  const layout = payoffLayout(advice, width - 2 * margin);
  const text = { type: 'text', baseline: 'middle', lineBreak: '\n' } as const;
  const at = { x: pixels('x'), y: pixels('y') };
  const words = { ...at, text: { field: 'text', type: 'nominal' } } as const;
  const flag = <T>(
    field: string,
    yes: T,
    no: T,
  ): { field: string; type: 'nominal'; scale: { domain: boolean[]; range: T[] }; legend: null } => ({
    field,
    type: 'nominal',
    scale: { domain: [true, false], range: [yes, no] },
    legend: null,
  });
  return {
    ...theme(advice.language),
    width: layout.width,
    height: layout.height,
    padding: margin,
    layer: [
      {
        name: 'cells',
        data: { values: [...layout.boxes] },
        mark: { type: 'rect', strokeOpacity: 1 },
        encoding: {
          ...at,
          x2: { field: 'x2' },
          y2: { field: 'y2' },
          fill: flag('best', '#e2f0f9', '#ffffff'),
          stroke: flag('equilibrium', ink, '#b5b5b5'),
        },
      },
      {
        name: 'equilibria',
        data: { values: layout.boxes.filter(({ equilibrium }) => equilibrium) },
        mark: { type: 'rect', fill: null, stroke: ink, strokeWidth: 3.5 },
        encoding: { ...at, x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      { name: 'sides', data: { values: [...layout.names] }, mark: { ...text, align: 'left', fontWeight: 'bold' }, encoding: words },
      { name: 'words', data: { values: [...layout.words] }, mark: { ...text, align: 'left' }, encoding: words },
      {
        name: 'figures',
        data: { values: [...layout.figures] },
        mark: { ...text, align: 'right', fontSize: 15, fontWeight: 'bold' },
        encoding: words,
      },
      {
        name: 'shapes',
        data: { values: [...layout.marks] },
        mark: { type: 'point', filled: true, fill: ink, size: 70, opacity: 1, xOffset: 5 },
        encoding: {
          ...at,
          shape: { field: 'shape', type: 'nominal', scale: { domain: ['circle', 'diamond'], range: ['circle', 'diamond'] }, legend: null },
        },
      },
      {
        name: 'marks',
        data: { values: [...layout.marks] },
        mark: { ...text, align: 'left', dx: 15, fill: grey, fontStyle: 'italic' },
        encoding: words,
      },
    ],
  };
}
