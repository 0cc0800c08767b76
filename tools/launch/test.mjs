/** `npm test`: makes ready what is not, then runs every check and sums them up in one line. */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countStep, sum } from './count.mjs';
import { installWhenStale } from './install.mjs';
import { nodeOutcome } from './node-version.mjs';
import { runQuietly } from './run.mjs';
import { launch, secondsSince, step } from './say.mjs';
import { readyChromium, readyRedis } from './system-tools.mjs';
import { testSteps } from './test-steps.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const quiet = { NX_NO_CLOUD: 'true', NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };

await launch(async () => {
  await step('Node', () => nodeOutcome());
  await step('packages', () => installWhenStale(root));
  const chromium = await readyChromium();
  console.log(`  Chromium: ${chromium ?? 'not found. Install the package chromium, or set CHROMIUM_PATH'}`);
  console.log(
    `  Redis: ${readyRedis() ? 'found' : 'not found, so messaging is tested on PostgreSQL alone. Install redis-server'}`,
  );
  const counts = await inTurn(testSteps(root, { full: process.argv.includes('--full') }), chromium);
  const { passed, failed, skipped } = sum(counts);
  if (skipped > 0) console.log(`  ${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

/** Steps of a list take turns; those of a list in it run at the same time, and those of a list in that one take turns again. */
async function inTurn(steps, chromium) {
  const counts = [];
  for (const each of steps) counts.push(...(await atOnce([each].flat(), chromium)));
  return counts;
}

async function atOnce(steps, chromium) {
  const counts = steps.map((each) => (Array.isArray(each) ? inTurn(each, chromium) : runStep(each, chromium)));
  return (await Promise.all(counts)).flat();
}

async function runStep({ name, args, env, limitMinutes, report, count, needsChromium }, chromium) {
  const start = performance.now();
  if (needsChromium && chromium === null) {
    console.log(`  ${name}: cannot run without Chromium`);
    return countStep(1);
  }
  if (report !== undefined) rmSync(report, { force: true });
  const { code, output } = await runQuietly(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...quiet, ...env, ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }) },
    log: join(root, '.cache/test', `${name.replaceAll(' ', '-')}.log`),
    limitMinutes,
  });
  const result = count(code, report);
  if (result.failed > 0) console.log(output);
  console.log(`  ${name}: ${result.passed} passed, ${result.failed} failed (${secondsSince(start)})`);
  return result;
}
