import { largeField } from './tournamentLarge.ts';

/**
 * Runs the large field once, with measures where they are asked for, and with all of the result written as text where that is asked for too,
 * and prints as JSON the rounds played, the milliseconds of CPU that they took, and the peak memory of the process in MiB.
 */
const start = process.cpuUsage();
const words = process.argv.slice(2);
const result = await largeField(words.includes('measures'));
if (words.includes('written')) JSON.stringify(result);
const { played } = result;
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ rounds: played, cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }));
