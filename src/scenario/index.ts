export type { Change, Cost, Goal, Rule, Scenario, SideWords } from './scenario.ts';
export { readScenario } from './readScenario.ts';
export { findRule } from './findRule.ts';
export { scenarioTemplate } from './template.ts';
export { scaleOf } from './scaleOf.ts';
export type { Comparison, Formula } from './formula.ts';
export { type ParsedFormula, maxFormulaLength, parseFormula } from './parseFormula.ts';
export { type FormulaContext, evaluate as evaluateFormula } from './evaluate.ts';
export { type ThresholdSlope, type ThresholdSlopes, thresholdSlopes } from './thresholdSlopes.ts';
