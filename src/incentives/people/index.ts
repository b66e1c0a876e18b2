import type { Lever } from '../lever.ts';
import { care } from './care.ts';
import { misreadings } from './misreadings.ts';
import { recognition } from './recognition.ts';
import { slips } from './slips.ts';
import { training } from './training.ts';
import { wordOfMouth } from './wordOfMouth.ts';

/** Levers on who plays, what they see and what they care for. */
export const peopleLevers: readonly Lever[] = [training, misreadings, slips, recognition, wordOfMouth, care];
