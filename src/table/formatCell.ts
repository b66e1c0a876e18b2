import type { Cell, Column } from './table.ts';

/** Language of number formats, of yes and no, and of what heads a share: a BCP 47 tag. */
export interface LanguageOption {
  /** Default `en`. */
  readonly language?: 'en' | 'fr';
}

const digitsOf = { text: 2, number: 2, percent: 1, money: 0 } as const;
const truth = { en: { true: 'yes', false: 'no' }, fr: { true: 'oui', false: 'non' } } as const;

/** A function that turns a column's cells into what people read: rounded, grouped, without the unit. */
export function cellFormatter({ kind, digits }: Column, { language = 'en' }: LanguageOption): (cell: Cell) => string {
  const places = digits ?? digitsOf[kind];
  const numbers = new Intl.NumberFormat(language, {
    style: kind === 'percent' ? 'percent' : 'decimal',
    // Figures in text columns are counts and labels: they keep what they have.
    minimumFractionDigits: kind === 'text' && digits === undefined ? 0 : places,
    maximumFractionDigits: places,
    // A rounded −0.001 would else read −0.00.
    signDisplay: 'negative',
  });
  return (cell) => {
    if (cell === null) return '–';
    if (typeof cell === 'boolean') return truth[language][cell ? 'true' : 'false'];
    return typeof cell === 'number' ? numbers.format(cell) : cell;
  };
}

/** Heading of a column with its unit. */
export function headingOf({ label, unit }: Column): string {
  return unit === undefined ? label : `${label} (${unit})`;
}

/** Where a column's cells stand. */
export function alignOf({ align, kind }: Column): 'left' | 'right' {
  return align ?? (kind === 'text' ? 'left' : 'right');
}
