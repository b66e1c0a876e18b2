import type { TopLevelSpec } from 'vega-lite';
import { formatsFor, messagesFor } from '../messages/index.ts';
import type { Mix } from '../study/index.ts';
import { type ChartOptions, isWide, wide } from './chartOptions.ts';
import { paretoList } from './paretoList.ts';
import { numberedMixes, paretoPlot, paretoRoom } from './paretoPoints.ts';
import type { ParetoPicture } from './paretoShape.ts';
import { pixels } from './pixels.ts';
import { grey, halo, ink, theme } from './theme.ts';

/** Marks on the front: dark in grey too, where the others are hollow. */
const blue = '#0072b2';
/** Width of a letter of a number or word at a mark, in pixels. */
const numberLetter = 7;

/**
 * The Vega-Lite specification of mixes: each a mark at its cost and what it brings, the front as stairs, the best one
 * marked, and those that are numbered named below.
 */
export function paretoSpec({ mixes, measure, language = 'en' }: ParetoPicture, { width: total = wide }: ChartOptions = {}): TopLevelSpec {
  const say = messagesFor(language).mixes.chart;
  const formats = formatsFor(language, mixes.unit);
  const { goal, budget, best, rows, fronts, unit } = mixes;
  const shares = measure === 'cooperation';
  const roomy = isWide(total);
  const room = paretoRoom(measure, total);
  const { margin, width, height } = room;
  const plot = paretoPlot(mixes, measure, room);
  const { listed, left } = numberedMixes(mixes, measure, plot);
  const list = paretoList(
    [
      { mark: 'front', text: say.front },
      { mark: 'others', text: say.others },
      { mark: 'today', text: say.today },
      { mark: 'best', text: say.bestKey(budget !== null) },
      ...listed.map(({ number, mix, best: bold }) => ({ mark: number, text: say.point(formats, measure, mix), bold })),
      ...(left === 0 ? [] : [{ mark: null, text: say.describeMore(formats, left) }]),
    ],
    height + 56,
    total - 12,
  );
  const placed = (mix: Mix, text = '') => ({ x: plot.x(mix.cost), y: plot.y(mix[measure]), text, mix: mix.rules.join('+') });
  const front = fronts[measure].map((mix) => placed(mix));
  // between two mixes money buys the cheaper one, so the front goes on level until the next
  const stairs = front.flatMap(({ x, y }, i) => [...(i === 0 ? [] : [{ x, y: front[i - 1]!.y, step: 2 * i }]), { x, y, step: 2 * i + 1 }]);
  const tail = { x: width, y: front.at(-1)!.y, step: 2 * front.length };
  const limits = [
    ...(shares ? [{ x: 0, x2: width, y: plot.y(goal.cooperation), y2: plot.y(goal.cooperation) }] : []),
    ...(budget === null || budget > plot.cost[1] ? [] : [{ x: plot.x(budget), x2: plot.x(budget), y: 0, y2: height }]),
  ];
  const limitTexts = [
    ...(shares ? [{ x: width, y: plot.y(goal.cooperation) - 7, text: say.goal(formats.percent(goal.cooperation)) }] : []),
    ...(budget === null || budget > plot.cost[1]
      ? []
      : [{ x: Math.max(plot.x(budget) + 20, 90), y: -19, text: say.budget(formats.money(budget)) }]),
  ];
  const numbers = listed.map(({ number, mix, best: first }) => {
    const { x, y } = placed(mix);
    const words = first ? `${say.best} ${number}` : String(number);
    // Above a mark near the left edge a text moves over the mark, off the figures of the axis.
    const end = y < 7 ? x - 7 : Math.max(x - 7, words.length * numberLetter);
    return { x: end, y: Math.max(y - 11, -4), text: words, bold: first };
  });
  const ownRows = list.rows.map((row) => ({ ...row, x: 8 - margin.left, textX: 30 - margin.left, markX: 14 - margin.left }));
  const ofMark = (mark: string) => ownRows.filter((row) => row.mark === mark).map(({ markX, y }) => ({ x: markX, y }));

  const at = { x: pixels('x'), y: pixels('y') };
  const text = { field: 'text', type: 'nominal' } as const;
  const hollow = { type: 'point', size: 36, filled: false, stroke: grey, strokeWidth: 1, opacity: 0.75 } as const;
  const dot = { type: 'point', size: 64, filled: true, color: blue, opacity: 1 } as const;
  const diamond = { type: 'point', shape: 'diamond', size: 190, fill: '#ffffff', stroke: ink, strokeWidth: 2.5, opacity: 1 } as const;
  const square = { type: 'point', shape: 'square', size: 130, filled: false, stroke: ink, strokeWidth: 1.75, opacity: 1 } as const;
  const bold = (wanted: boolean) => (row: { readonly bold?: boolean }) => (row.bold === true) === wanted;
  const written = (wanted: boolean) => [
    ...[halo, {}].map((outline) => ({
      data: { values: numbers.filter(bold(wanted)) },
      mark: { type: 'text' as const, align: 'right' as const, fontWeight: wanted ? ('bold' as const) : ('normal' as const), ...outline },
      encoding: { ...at, text },
    })),
    {
      name: wanted ? 'best listed' : 'listed',
      data: { values: ownRows.filter(bold(wanted)).map(({ textX, y, text: words }) => ({ x: textX, y, text: words })) },
      mark: {
        type: 'text' as const,
        align: 'left' as const,
        baseline: 'middle' as const,
        lineBreak: '\n',
        fontWeight: wanted ? ('bold' as const) : ('normal' as const),
      },
      encoding: { ...at, text },
    },
  ];
  const axis = (field: string, [from, to]: readonly [number, number]) => ({
    field,
    type: 'quantitative' as const,
    scale: { domain: [from, to], nice: false, zero: false },
  });

  return {
    ...theme(language),
    width,
    height,
    padding: { ...margin, bottom: list.bottom - height },
    layer: [
      {
        data: { values: [{ cost: plot.cost[0], gained: plot.gained[0] }] },
        mark: { type: 'point', opacity: 0 },
        encoding: {
          x: {
            ...axis('cost', plot.cost),
            axis: { title: say.x(unit, mixes.payer), tickCount: roomy ? 7 : 4, grid: false, titlePadding: 8 },
          },
          y: { ...axis('gained', plot.gained), axis: { title: null, tickCount: 5, ...(shares && { format: '.0%' }) } },
        },
      },
      {
        data: { values: [{ x: 4 - margin.left, y: -42, text: say.y(measure, goal.measure, unit) }] },
        mark: { type: 'text', align: 'left' },
        encoding: { ...at, text },
      },
      {
        name: 'limits',
        data: { values: limits },
        mark: { type: 'rule', color: ink, strokeDash: [6, 4] },
        encoding: { ...at, x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      {
        name: 'others',
        data: { values: rows.filter((mix) => !fronts[measure].includes(mix)).map((mix) => placed(mix)) },
        mark: hollow,
        encoding: at,
      },
      {
        name: 'stairs',
        data: { values: [...stairs, tail] },
        mark: { type: 'line', color: blue, strokeWidth: 2 },
        encoding: { ...at, order: { field: 'step', type: 'quantitative' } },
      },
      { name: 'today', data: { values: [placed(mixes.today)] }, mark: square, encoding: at },
      { name: 'best', data: { values: [placed(best)] }, mark: diamond, encoding: at },
      { name: 'front', data: { values: front }, mark: dot, encoding: at },
      ...[halo, {}].map((outline) => ({
        data: { values: limitTexts },
        mark: { type: 'text' as const, align: 'right' as const, ...outline },
        encoding: { ...at, text },
      })),
      { data: { values: ofMark('front') }, mark: dot, encoding: at },
      { data: { values: ofMark('others') }, mark: hollow, encoding: at },
      { data: { values: ofMark('today') }, mark: square, encoding: at },
      { data: { values: ofMark('best') }, mark: diamond, encoding: at },
      {
        data: { values: ownRows.flatMap(({ mark, markX, y }) => (typeof mark === 'number' ? [{ x: markX, y, text: String(mark) }] : [])) },
        mark: { type: 'text', align: 'center', baseline: 'middle', fontWeight: 'bold' },
        encoding: { ...at, text },
      },
      ...written(false),
      ...written(true),
    ],
  };
}
