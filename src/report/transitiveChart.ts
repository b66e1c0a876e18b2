import { type Formats, type Language, formatsFor, messagesFor, strategyName } from '../messages/index.ts';
import type { TransitiveFingerprint, TransitiveRow } from '../traits/index.ts';
import { wide } from './chartOptions.ts';
import { drawSvg } from './drawSvg.ts';
import type { FingerprintChartOptions } from './fingerprintChart.ts';
import { type HeatPicture, toldPlaces } from './heatPicture.ts';
import { heatSpec } from './heatSpec.ts';

/** Rows that the text alternative tells. */
const told = 7;

/**
 * Draws a transitive fingerprint as SVG: a row for each opponent, a column for each round, the lighter the more often the
 * strategy cooperates; with a text alternative. Opponents stand in their order from above, those of a fixed chance from below.
 *
 * @example
 * const svg = await transitiveChart(transitiveFingerprint(strategy('grudger')));
 */
export async function transitiveChart(fingerprint: TransitiveFingerprint, options: FingerprintChartOptions = {}): Promise<string> {
  const { language = 'en', width = wide, id = 'transitive' } = options;
  return drawSvg(heatSpec(transitivePicture(fingerprint, language), language, width), {
    id,
    title: messagesFor(language).report.transitive.title(strategyName(language, fingerprint.strategy)),
    description: textOf(fingerprint, language),
  });
}

/** What the picture of a transitive fingerprint shows. */
export function transitivePicture({ strategy, rounds, rows }: TransitiveFingerprint, language: Language): HeatPicture {
  const say = messagesFor(language).report.transitive;
  const formats = formatsFor(language, '');
  const graded = isGraded(rows);
  const placeOf = (i: number): number => (graded ? i : rows.length - 1 - i);
  const named = graded ? toldPlaces(rows.length) : rows.map((_, i) => i);
  return {
    heading: say.title(strategyName(language, strategy)),
    x: { title: say.round(), count: rounds, ticks: toldPlaces(rounds).map((place) => ({ place, text: formats.number(place + 1, 0) })) },
    y: {
      title: graded ? say.chance() : say.opponent(),
      count: rows.length,
      ticks: named.map((i) => ({ place: placeOf(i), text: nameOf(rows[i]!, language, ({ percent }, chance) => percent(chance)) })),
    },
    cells: rows.flatMap(({ cooperation }, i) =>
      cooperation.flatMap((value, column) => (value === null ? [] : [{ column, row: placeOf(i), value }])),
    ),
    domain: [0, 1],
    legend: say.legend(),
    marks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: formats.percent(value) })),
    slope: Math.min(1.2, Math.max(0.25, graded ? 0.7 : rows.length * 0.045)),
  };
}

/** Whether all opponents cooperate with chances of their own, so that the rows are an axis. */
function isGraded(rows: readonly TransitiveRow[]): boolean {
  return rows.every(({ chance }) => chance !== undefined);
}

function nameOf({ opponent, chance }: TransitiveRow, language: Language, tell: (formats: Formats, chance: number) => string): string {
  return chance === undefined ? strategyName(language, opponent) : tell(formatsFor(language, ''), chance);
}

/** What the picture shows, in words. */
function textOf({ rounds, rows, exact }: TransitiveFingerprint, language: Language): string {
  const say = messagesFor(language).report.transitive;
  const shown = toldPlaces(rows.length, told).map((i) => {
    const row = rows[i]!;
    const { cooperation } = row;
    return { who: nameOf(row, language, say.random), first: cooperation[0] ?? null, last: cooperation[rounds - 1] ?? null };
  });
  const errors = rows.flatMap(({ standardError }) => standardError.map((error) => error ?? 0));
  return say.description(formatsFor(language, ''), rounds, shown, exact ? null : Math.max(...errors));
}
