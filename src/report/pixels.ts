/** A place that is given in pixels rather than measured on a scale. */
export interface Pixels {
  readonly field: string;
  readonly type: 'quantitative';
  readonly scale: null;
  readonly axis: null;
}

/** Places the marks of a layer by a field that holds pixels from the top left corner of the plot. */
export function pixels(field: string): Pixels {
  return { field, type: 'quantitative', scale: null, axis: null };
}
