import { parentPort, workerData } from 'node:worker_threads';
import { type Evidence, outcomeOf, type SchemeVersion } from '@standing/accreditation/requirements';
import type { DatabaseAddress } from '@standing/platform/database';
import { copied } from './copied.js';
import { personAt, pieceOf, rowsOf } from './rows.js';

/** One worker's part of the membership. */
export type Range = {
  readonly address: DatabaseAddress;
  readonly scheme: SchemeVersion;
  readonly level: string;
  readonly on: string;
  readonly from: number;
  readonly to: number;
};

/** How many people there were, how many rows, and how often each line came out how. */
export type Counts = {
  readonly people: number;
  readonly rows: number;
  readonly results: Readonly<Record<string, number>>;
};

const YEAR = { yearStartsInMonth: 1 };

async function decideRange({ address, scheme, level, on, from, to }: Range): Promise<Counts> {
  const results: Record<string, number> = {};
  let [people, rows, rest, current] = [0, 0, '', ''];
  let evidence: Evidence[] = [];
  const add = (name: string) => void (results[name] = (results[name] ?? 0) + 1);
  const finish = () => {
    if (evidence.length === 0) return;
    const outcome = outcomeOf(scheme, level, evidence, YEAR, on);
    for (const { ruleId, result } of outcome.lines) add(`${ruleId} ${result}`);
    add(`all ${outcome.result}`);
    people += 1;
    rows += evidence.length;
  };
  await copied(address, rowsOf(personAt(from), personAt(to)), (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const { person, piece } = pieceOf(line);
      if (person !== current) {
        finish();
        [current, evidence] = [person, []];
      }
      evidence.push(piece);
    }
  });
  finish();
  return { people, rows, results };
}

parentPort?.postMessage(await decideRange(workerData as Range));
