export {
  type ChartOptions,
  type Measure,
  cooperationChart,
  cooperationSpec,
  payoffChart,
  payoffSpec,
  toHtmlReport,
  toMarkdownReport,
  valueChart,
  valueSpec,
} from '../report/index.ts';
