export { type Formats, type Language, formatsFor, languages } from './formats.ts';
export { type HistoricWords, historicWords } from './historicWords.ts';
export { leansOnNormal } from './leansOnNormal.ts';
export { type Messages, messagesFor } from './messagesFor.ts';
export { type StrategyWords, strategyName, strategyWords } from './strategyWords.ts';
