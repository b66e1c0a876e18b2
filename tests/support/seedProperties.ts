import { configureGlobal } from 'fast-check';

/** One seed for every property, so that a failure today is the same failure tomorrow. */
configureGlobal({ seed: 1980 });
