import { evolutionProcesses } from '../../study/index.ts';
import type { Command } from '../command.ts';
import { conditionOptions } from '../commonOptions.ts';
import { words } from '../words.ts';

const { options } = words;
