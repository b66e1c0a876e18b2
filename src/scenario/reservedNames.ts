import { allowedFunctions } from './allowedFunctions.ts';

/** Words that mathjs reads as operators or constants. */
const syntax = ['mod', 'to', 'in', 'and', 'xor', 'or', 'not', 'true', 'false', 'null', 'undefined', 'NaN', 'Infinity', 'end'];

/** What a name of a value looks like. */
export const namePattern = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Names that mean something in formulas and so cannot name a value. */
export const reservedNames: ReadonlySet<string> = new Set(['current', ...allowedFunctions.keys(), ...syntax]);
