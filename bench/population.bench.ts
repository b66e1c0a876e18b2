import { population } from './comparisons/population.ts';
import { benchGroup } from './benchGroup.ts';

benchGroup(population);
