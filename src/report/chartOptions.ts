/** How a chart is drawn. */
export interface ChartOptions {
  /**
   * Width of the picture in pixels, at least 320. From 560 on lines are labelled at their ends; below that they are
   * numbered and the numbers explained beneath. Default 720, for a screen or a sheet of paper.
   */
  readonly width?: number;
  /** Beginning of the ids in the picture; pictures in one page need different ones. Default the chart's name. */
  readonly id?: string;
}

/** Width of a chart on a screen or on paper. */
export const wide = 720;

/** Width of a chart on a phone. */
export const narrow = 350;

/** Whether there is room for names beside the lines. */
export function isWide(width: number): boolean {
  return width >= 560;
}
