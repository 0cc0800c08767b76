import { readdirSync, readFileSync } from 'node:fs';

/** Of what `/proc` counts, a hundred are a second. */
const TICK_MS = 10;

/** Processor time that a process has used so far, in milliseconds; Linux alone says it. */
export function cpuOf(pid: number): number {
  const fields = fieldsOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MS : 0;
}

/** The same of a process and of those that it started, ended ones among them, as PostgreSQL starts one for each connection. */
export function cpuOfFamily(pid: number): number {
  const fields = fieldsOf(pid);
  const ended = fields ? (Number(fields[13]) + Number(fields[14])) * TICK_MS : 0;
  const children = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && fieldsOf(Number(name))?.[1] === String(pid),
  );
  return [pid, ...children.map(Number)].reduce((sum, each) => sum + cpuOf(each), ended);
}

/** The fields after the name, which may itself hold spaces: state, parent and so on; null when it is gone. */
function fieldsOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
