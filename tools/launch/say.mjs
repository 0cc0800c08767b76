/** What the launchers print: one line a step, with its time; one sentence for what went wrong. */

/** Something that the person can mend; its message is the whole sentence that is printed. */
export class Mendable extends Error {}

/** Runs a step and prints its name, its outcome and its time. */
export async function step(name, work) {
  const start = performance.now();
  const outcome = await work();
  console.log(`  ${name}: ${outcome ?? 'done'} (${secondsSince(start)})`);
}

/** `0.4 s` */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Runs a launcher; a mendable fault ends it with its sentence and code 1. */
export async function launch(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Mendable) && error.code !== 'ENOSPC') throw error;
    console.error(
      `\n${error.code === 'ENOSPC' ? 'The disk is full: free some space and start again.' : error.message}`,
    );
    process.exitCode = 1;
  }
}
