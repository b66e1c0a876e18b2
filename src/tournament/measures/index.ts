export type { CountedMatrix, EstimateMatrix, Matrix, Measures, PairMeasures, PlayerMeasures, TournamentMeasures } from './measures.ts';
export type { Eigen, NoEigen } from './eigen.ts';
