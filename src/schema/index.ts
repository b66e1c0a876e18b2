export * as v from 'valibot';
export { type SourceDocument, maxCharacters, readDocument } from './readDocument.ts';
export { type CheckedShape, type Loose, checkShape } from './checkShape.ts';
export { shape } from './shape.ts';
export { isNamed } from './isNamed.ts';
export { namedValues } from './namedValues.ts';
