import { messagesFor } from '../messages/index.ts';
import type { PayoffTable } from '../population/index.ts';
import type { Evolution } from './evolution.ts';
import { htmlFigure } from './htmlPage.ts';
import { type InvasionPicture, invasionChart, invasionPicture, invasionText } from './invasionChart.ts';
import { largestBehaviours } from './largestBehaviours.ts';

/** Behaviours that a picture shows apart: of one pool, and of each of two, where a node is a pair. */
const most = { one: 12, each: 3 };
/** Arrows that a caption tells one by one; the text alternative of the picture tells any number. */
const mostTold = 8;

/** The invasion graph of a run with what there is to say of it; of many behaviours those that reached the largest shares. */
export async function invasionFigure(evolution: Evolution): Promise<string> {
  const { report: say } = messagesFor(evolution.language ?? 'en').evolve;
  const { picture, two, all } = pictureOf(evolution);
  const caption = [
    ...(picture.arrows.length > mostTold ? [] : [invasionText(picture)]),
    say.invasionCaption,
    ...(two ? [say.mixedNodes] : []),
    ...(all ? [] : [say.onlyLargest]),
  ].join(' ');
  return htmlFigure(say.invasionTitle, await invasionChart(picture), caption);
}

function pictureOf(evolution: Evolution): { picture: InvasionPicture; two: boolean; all: boolean } {
  const { field, language } = evolution;
  const { payoffs, names } = field;
  if ('vendor' in payoffs && 'vendor' in names) {
    const [rows = [], columns = []] = largestBehaviours(evolution, most.each);
    const tables = { vendor: part(payoffs.vendor, rows, columns), partner: part(payoffs.partner, rows, columns) };
    const shown = { vendor: rows.map((i) => names.vendor[i]!), partner: columns.map((i) => names.partner[i]!) };
    const all = rows.length === names.vendor.length && columns.length === names.partner.length;
    return { picture: invasionPicture(tables, shown, language), two: true, all };
  }
  const [places = []] = largestBehaviours(evolution, most.one);
  const list = 'vendor' in names ? [] : places.map((i) => names[i]!);
  const table = 'vendor' in payoffs ? [] : part(payoffs, places, places);
  return { picture: invasionPicture(table, list, language), two: false, all: 'vendor' in names || places.length === names.length };
}

function part(table: PayoffTable, rows: readonly number[], columns: readonly number[]): number[][] {
  return rows.map((i) => columns.map((j) => table[i]![j]!));
}
