import { messagesFor } from '../messages/index.ts';

/** What the command line says. */
export const words = messagesFor('en').cli;
