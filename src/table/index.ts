export type { Cell, Column, ColumnKind, Table, TableRow } from './table.ts';
export type { LanguageOption } from './formatCell.ts';
export { type CsvStyle, csvStyles } from './csvStyle.ts';
export { type CsvOptions, toCsv } from './toCsv.ts';
export { labelled } from './labelled.ts';
export { toJson } from './toJson.ts';
export { toMarkdown } from './toMarkdown.ts';
export { type TerminalOptions, toTerminal } from './toTerminal.ts';
