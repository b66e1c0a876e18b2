export { InputError, type BothSides, type Json, type Move, type Outcome, type Problem, type Side } from '../core/index.ts';
