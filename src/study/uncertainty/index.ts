export type { Band, Frequency } from './band.ts';
export { type DrawRow, drawRows } from './drawRows.ts';
export type { JudgedDraw } from './judgeDraw.ts';
export type { SettingFigures } from './settingFigures.ts';
export { type UncertainRule, type UncertainToday, type UncertaintySummary, summaryOf } from './summary.ts';
export type { UncertaintyDraws, UncertaintyOptions, WantedWidth } from './uncertaintyOptions.ts';
export { type Uncertainty, uncertainty } from './uncertainty.ts';
export { type Tornado, type TornadoBar, type TornadoEnd, type TornadoOptions, tornado } from './tornado.ts';
export { type NeededFigure, type NeededFigures, whatWouldHaveToBeTrue } from './whatWouldHaveToBeTrue.ts';
