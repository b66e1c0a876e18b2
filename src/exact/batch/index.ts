export type { BatchExpectation } from './batchExpectation.ts';
export { type BatchOptions, expectBatch } from './expectBatch.ts';
export { expecter } from './expecter.ts';
export { prepareTable } from './prepareTable.ts';
export { type SparseOptions, type SparseVisits, sparseVisits } from './sparseVisits.ts';
export { type WalkOccupancy, walkOccupancy } from './walkOccupancy.ts';
