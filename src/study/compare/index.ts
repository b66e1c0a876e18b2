export type {
  Attribution,
  ComparedRule,
  InputChange,
  NotAttributed,
  Part,
  ResultFigures,
  RuleFigures,
  ScenarioComparison,
  WrittenInput,
} from './scenarioComparison.ts';
export { type ScenarioComparisonOptions, compareScenarios } from './compareScenarios.ts';
