import type { Language } from '../messages/index.ts';
import type { Config, TopLevelSpec } from 'vega-lite';

/** Fonts of the reader's system: nothing is fetched. */
export const font = 'system-ui, sans-serif';

/** Colour of texts and of all that must be read. */
export const ink = '#1a1a1a';

/** Colour of axes and lesser texts; 7 : 1 against white. */
export const grey = '#595959';

/** Size of texts in pixels. */
export const textSize = 12;

/** Height of a line of text in pixels. */
export const lineHeight = 15;

/** White around a text, so that it stays legible across a line. */
export const halo = { stroke: '#ffffff', strokeWidth: 4, strokeJoin: 'round' } as const;

/** What all charts share: white ground, own margins instead of measured ones, numbers as the language writes them. */
export function theme(language: Language): Pick<TopLevelSpec, 'background' | 'autosize'> & { config: Config } {
  const parts = new Intl.NumberFormat(language).formatToParts(-1234567.8);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  // In French a space stands before the sign.
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(1).replace('100', '');
  return {
    background: '#ffffff',
    autosize: { type: 'none' },
    config: {
      font,
      aria: false,
      view: { stroke: null },
      text: { fontSize: textSize, lineHeight, fill: ink },
      axis: {
        labelFontSize: 11,
        labelColor: grey,
        labelOverlap: false,
        labelFlush: false,
        titleFontSize: textSize,
        titleFontWeight: 'normal',
        titleColor: ink,
        gridColor: '#e4e4e4',
        domainColor: grey,
        tickColor: grey,
      },
      locale: { number: { decimal: part('decimal'), thousands: part('group'), grouping: [3], currency: ['', ''], percent } },
    },
  };
}
