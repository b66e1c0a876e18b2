import { formatsFor, messagesFor } from '../messages/index.ts';
import { poolsOf, sharesByPool } from '../study/index.ts';
import type { Evolution } from './evolution.ts';
import { largestBehaviours } from './largestBehaviours.ts';
import type { LineChart } from './lineChart.ts';

/** Lines that can be told apart in one picture. */
const most = 10;

/** Shares over time as charts of lines, one for each pool; the largest behaviours where there are very many. */
export function sharesLines(evolution: Evolution): LineChart[] {
  const { field, rows, sides, language = 'en' } = evolution;
  const { evolve, cli } = messagesFor(language);
  const { report: say } = evolve;
  const { finePercent, list } = formatsFor(language, '');
  const largest = largestBehaviours(evolution, most);
  return poolsOf(field).map(({ side, names }, k) => {
    const shareOf = (i: number, row: Evolution['rows'][number]): number => sharesByPool(row.shares)[k]![i]!;
    const shown = largest[k]!;
    const ends = shown.map((i) => say.fromTo(names[i]!, finePercent(shareOf(i, rows[0]!)), finePercent(shareOf(i, rows.at(-1)!))));
    return {
      language,
      title: say.sharesTitle(side === null ? '' : (sides?.[side] ?? cli.shared[side])),
      description: say.sharesText(list(ends)),
      x: stepAxis(evolution),
      y: { title: say.share, domain: [0, 1], format: '.0%' },
      lines: shown.map((i) => ({ name: names[i]!, points: rows.map((row) => ({ x: row.step, y: shareOf(i, row) })) })),
    };
  });
}

/** Cooperation over time as a chart of one line. */
export function cooperationOverTime(evolution: Evolution): LineChart {
  const { rows, language = 'en' } = evolution;
  const { evolve, cli } = messagesFor(language);
  const { finePercent } = formatsFor(language, '');
  const { cooperation: name } = cli.shared;
  return {
    language,
    title: evolve.report.cooperationTitle,
    description: evolve.report.sharesText(
      evolve.report.fromTo(name, finePercent(rows[0]!.cooperation), finePercent(rows.at(-1)!.cooperation)),
    ),
    x: stepAxis(evolution),
    y: { title: evolve.report.cooperationAxis, domain: [0, 1], format: '.0%' },
    lines: [{ name, points: rows.map(({ step, cooperation }) => ({ x: step, y: cooperation })) }],
  };
}

/** A run without a step still has an axis. */
function stepAxis({ rows, language = 'en' }: Evolution): LineChart['x'] {
  const { report: say } = messagesFor(language).evolve;
  return { title: say.step, domain: [rows[0]!.step, Math.max(rows.at(-1)!.step, rows[0]!.step + 1)], format: ',.0f' };
}
