/** Says one line to whoever started the process. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says what went wrong, in one sentence that tells what to do. */
export function sayProblem(line: string): void {
  process.stderr.write(`${line}\n`);
}
