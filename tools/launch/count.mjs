/** Reads what each tool reports of its run, as numbers. */
import { existsSync, readFileSync } from 'node:fs';

/** A step that is no test counts as one. */
export function countStep(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Jest's report; a suite that could not run counts as a failure, as does a run that ended badly without one. */
export function countJest(code, report) {
  if (!existsSync(report)) return countStep(code === 0 ? 1 : code);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } =
    readReport(report);
  return atLeastOneFailure(code, {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  });
}

/** Playwright's report; a journey that passed only when tried again counts as a failure. */
export function countPlaywright(code, report) {
  if (!existsSync(report)) return countStep(code === 0 ? 1 : code);
  const { stats } = readReport(report);
  return atLeastOneFailure(code, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  });
}

export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

function atLeastOneFailure(code, count) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readReport(report) {
  return JSON.parse(readFileSync(report, 'utf8'));
}
