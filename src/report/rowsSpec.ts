import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../messages/index.ts';
import { isWide } from './chartOptions.ts';
import { type Layers, text } from './heatText.ts';
import { pixels } from './pixels.ts';
import { grey, theme } from './theme.ts';

/** A picture of lines with a name each, over one common axis. */
export interface RowsPicture {
  readonly names: readonly string[];
  /** Place from 0 behind which rows were left out; undefined where all are there. */
  readonly gap: number | undefined;
  readonly axis: { readonly title: string; readonly domain: readonly [number, number]; readonly format: string; readonly step?: number };
}

/** Where a row stands, in pixels from the top of the plot. */
export type RowAt = (place: number) => number;

/** What a layer of rows needs: the place of each row, and how a field is laid along the axis. */
export interface RowsFrame {
  readonly y: RowAt;
  along(field: string): { field: string; type: 'quantitative'; scale: { domain: number[]; nice: false; zero: false }; axis: object };
}

/** Pixels that a letter of a name takes, about; Vega takes letters for wider than they are where it cannot measure them. */
const letter = 6.3;
const measured = 1.45;

/** The Vega-Lite specification of such a picture: names on the left, or above their lines where it is narrow. */
export function rowsSpec(picture: RowsPicture, language: Language, total: number, layers: (frame: RowsFrame) => Layers): TopLevelSpec {
  const { names, gap, axis } = picture;
  const roomy = isWide(total);
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
  const left = roomy ? Math.round(Math.min(total / 3, Math.max(64, longest * letter + 18))) : 14;
  const right = 16;
  const each = roomy ? 19 : 36;
  const y: RowAt = (place) => (place + (gap !== undefined && place >= gap ? 1 : 0) + 0.5) * each + (roomy ? 0 : 8);
  const width = total - left - right;
  const height = (names.length + (gap === undefined ? 0 : 1)) * each;
  const at = { x: pixels('x'), y: pixels('y') };
  const written = names.map((name, i) => ({ x: roomy ? -9 : 0, y: y(i) - (roomy ? 0 : 15), text: name }));
  const dots = gap === undefined ? [] : [{ x: roomy ? -9 : 0, y: (y(gap - 1) + y(gap)) / 2 - (roomy ? 0 : 15), text: '⋯' }];
  const along: RowsFrame['along'] = (field) => ({
    field,
    type: 'quantitative',
    scale: { domain: [...axis.domain], nice: false, zero: false },
    axis: {
      title: axis.title,
      format: axis.format,
      ...(axis.step !== undefined && { tickMinStep: axis.step }),
      tickCount: roomy ? 8 : 4,
      orient: 'bottom',
    },
  });
  return {
    ...theme(language),
    width,
    height,
    padding: { left, right, top: 8, bottom: 44 },
    layer: [
      ...layers({ y, along }),
      {
        name: 'names',
        data: { values: [...written, ...dots] },
        mark: { type: 'text', align: roomy ? 'right' : 'left', fill: grey, fontSize: 11, limit: (roomy ? left - 14 : width) * measured },
        encoding: { ...at, text },
      },
    ],
  };
}
