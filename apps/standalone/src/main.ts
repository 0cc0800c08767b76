import 'reflect-metadata';
import { hostSettings, runUntilStopped, sayProblem } from '@standing/platform/host';
import { startDistributed } from './distributed/start-distributed.js';
import { prepare } from './prepare.js';
import { problemInWords } from './problem-in-words.js';
import { startPlatform } from './start-platform.js';
import { verifyAuditOf } from './verify-audit.js';

const word = process.argv[2];

if (word === 'verify-audit') process.exitCode = await endingIn(() => verifyAuditOf(hostSettings()));
else if (word === 'prepare') process.exitCode = await endingIn(() => prepare(hostSettings()).then(() => 0));
else
  await runUntilStopped(
    () => (word === 'distributed' ? startDistributed : startPlatform)(hostSettings()),
    problemInWords,
  );

/** Runs to its end and answers with its exit code; what went wrong is said in words. */
function endingIn(work: () => Promise<number>): Promise<number> {
  return work().catch((error: Error) => {
    sayProblem(problemInWords(error));
    return 1;
  });
}
