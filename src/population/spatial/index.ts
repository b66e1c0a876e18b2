export { type Graph, graphOf } from './graph.ts';
export { type LatticeOptions, lattice } from './lattice.ts';
export { scatter } from './scatter.ts';
export { spatial } from './spatial.ts';
export type { SpatialOptions, SpatialState, SpatialUpdate } from './spatialOptions.ts';
