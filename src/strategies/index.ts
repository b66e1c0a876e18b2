export type {
  Chance,
  Derived,
  FiniteStrategy,
  LivedRound,
  Lookup,
  Machine,
  MachineState,
  MemoryOne,
  Named,
  NextOf,
  ParamValue,
  Program,
  ProgramContext,
  Strategy,
} from './strategy.ts';
export type { Automaton, Branches } from './automaton.ts';
export { chanceOf } from './chance.ts';
export { type MemoryOneSpec, memoryOne } from './memoryOne.ts';
export { type LookupSpec, lookup, lookupKeys } from './lookup.ts';
export { type MachineSpec, machine } from './machine.ts';
export { type ProgramSpec, type Remembered, program } from './program.ts';
export { type DerivedSpec, derived } from './derived.ts';
export { Mixture, type UnfoldSpec, oneOf, unfold } from './unfold.ts';
export { sequence } from './sequence.ts';
export { checkStrategy } from './checkStrategy.ts';
export { checkContents } from './checkContents.ts';
export { type CompileOptions, compile, isFiniteState } from './compile.ts';
export { resolve } from './resolve.ts';
export { fixPayoffs } from './fixPayoffs.ts';
export { type Traits, lazyTraitsOf, traitsOf } from './traitsOf.ts';
export type { Uses } from './traitsUses.ts';
export type { Alternative, FullStep, MoveRow, PlainName, TransformName, TransformStep } from './transforms/step.ts';
export { transform } from './transforms/transform.ts';
