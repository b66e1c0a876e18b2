import type { Move } from '../../core/index.ts';
import { type ProgramContext, program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { type Bench, emptyBench } from './squad.ts';
import { squadFor } from './squadFor.ts';
import { type Workshop, library } from './teamEntry.ts';

type Memory = {
  readonly move: Move;
  readonly rounds: number;
  /** Remembered moves of the other side. Their order plays no part: an entry is drawn by lot, and all are summed. */
  readonly goods: number;
  readonly bads: number;
  /** The strategy played at first. */
  readonly bench: Bench;
};

/** Remembers the other side's moves badly: now and then one is turned round, or lost. */
export function memoryDecay({ read, tracks }: Workshop): StrategyEntry {
  return entry({
    id: 'memory-decay',
    peer: 'MemoryDecay',
    name: 'Memory Decay',
    about:
      'Plays Tit for Tat for 15 deals, then weighs all it remembers of the other side, bad turns double; but its memory is poor: now and then a turn is recalled the wrong way round, or forgotten.',
    source: `${library}; no publication`,
    family: 'meta',
    params: {
      pMemoryDelete: { default: 0.1, least: 0, most: 1, meaning: 'chance per deal of forgetting one remembered move' },
      pMemoryAlter: { default: 0.03, least: 0, most: 1, meaning: 'chance per deal of turning one remembered move round' },
      lossValue: { default: -2, meaning: 'weight of a remembered defection' },
      gainValue: { default: 1, meaning: 'weight of a remembered cooperation' },
      memory: { kind: 'moves', default: '', empty: true, meaning: 'moves of the other side remembered before the first deal' },
      startStrategy: {
        kind: 'strategies',
        default: ['tit-for-tat'],
        most: 1,
        meaning: 'strategy played at first: an id of the catalogue or a strategy, but no team',
      },
      startStrategyDuration: { default: 15, least: 0, whole: true, meaning: 'deals for which it is played' },
    },
    create: (named, values) => {
      const { pMemoryDelete, pMemoryAlter, lossValue, gainValue, startStrategyDuration } = values;
      const squadAt = squadFor(read('params.startStrategy', values.startStrategy), tracks);
      const recall = (rounds: number, before: number, beforeBad: number, bench: Bench, ctx: ProgramContext): Memory => {
        let goods = before;
        let bads = beforeBad;
        if (ctx.random() <= pMemoryAlter && goods + bads > 0) {
          const turned = isGood(goods, bads, ctx) ? 1 : -1;
          goods -= turned;
          bads += turned;
        }
        if (ctx.random() <= pMemoryDelete && goods + bads > 0) {
          if (isGood(goods, bads, ctx)) goods -= 1;
          else bads -= 1;
        }
        return { move: goods * gainValue + bads * lossValue < 0 ? 'D' : 'C', rounds, goods, bads, bench };
      };
      const asked = (rounds: number, goods: number, bads: number, bench: Bench): Memory => {
        return { move: bench.proposals[0] === 0 ? 'C' : 'D', rounds, goods, bads, bench };
      };
      const bads = [...values.memory].filter((move) => move === 'D').length;
      const goods = values.memory.length - bads;
      return program<Memory>({
        ...named,
        memory: { move: 'C', rounds: 0, goods, bads, bench: emptyBench },
        begin: (memory, ctx) => {
          if (startStrategyDuration === 0) return recall(0, memory.goods, memory.bads, emptyBench, ctx);
          return asked(0, memory.goods, memory.bads, squadAt(ctx).begin(ctx));
        },
        play: ({ move }) => move,
        learn: (memory, { other }, ctx) => {
          const rounds = memory.rounds + 1;
          const kept = memory.goods + (other === 'C' ? 1 : 0);
          const lost = memory.bads + (other === 'C' ? 0 : 1);
          if (rounds >= startStrategyDuration) return recall(rounds, kept, lost, emptyBench, ctx);
          return asked(rounds, kept, lost, squadAt(ctx).next(memory.bench, other, ctx));
        },
      });
    },
  });
}

/** Draws one of the remembered moves: whether it is a cooperation. */
function isGood(goods: number, bads: number, ctx: ProgramContext): boolean {
  return ctx.random() * (goods + bads) < goods;
}
