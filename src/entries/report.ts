export {
  type ChartOptions,
  type Evolution,
  type InvasionPicture,
  type Line,
  type LineAxis,
  type LineChart,
  type Measure,
  type Simplex,
  cooperationChart,
  cooperationSpec,
  evolutionSentences,
  invasionChart,
  invasionPicture,
  invasionSpec,
  lineChart,
  lineSpec,
  payoffChart,
  payoffSpec,
  simplexChart,
  simplexSpec,
  toEvolutionReport,
  toHtmlReport,
  toMarkdownReport,
  valueChart,
  valueSpec,
} from '../report/index.ts';
export { type MachineChartOptions, machineChart } from '../report/index.ts';
export { type FingerprintChartOptions, fingerprintChart, transitiveChart } from '../report/index.ts';
export { type MapAxis, type MapRow, type PhaseMap, phaseMap } from '../report/index.ts';
export { type ParetoPicture, paretoChart } from '../report/index.ts';
export {
  type CompareMeasure,
  type ComparePicture,
  type CompareSentences,
  type CompareTables,
  compareChart,
  compareSentences,
  compareSpec,
  compareTables,
  toCompareReport,
} from '../report/index.ts';
export { type TornadoPicture, tornadoChart } from '../report/index.ts';
export { type TournamentReportOptions, toTournamentReport } from '../report/index.ts';
export type { Language } from '../messages/index.ts';
