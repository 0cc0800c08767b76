import 'reflect-metadata';
import { hostSettings, runUntilStopped, sayProblem } from '@standing/platform/host';
import { problemInWords } from './problem-in-words.js';
import { startPlatform } from './start-platform.js';
import { verifyAuditOf } from './verify-audit.js';

if (process.argv[2] === 'verify-audit') {
  process.exitCode = await verifyAuditOf(hostSettings()).catch((error: Error) => {
    sayProblem(problemInWords(error));
    return 1;
  });
} else {
  await runUntilStopped(() => startPlatform(hostSettings()), problemInWords);
}
