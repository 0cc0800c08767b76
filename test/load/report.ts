import { loadavg } from 'node:os';
import type { Measured } from './run-load.js';

/** What each round measured of a variant. */
export type Rounds = ReadonlyMap<string, readonly Measured[]>;

const HEADS = [
  'variant',
  'req/s',
  'rounds',
  'p50 ms',
  'p99 ms',
  'server CPU ms',
  'PG CPU ms',
  'load CPU ms',
  'own / foreign',
  'bad',
];

/** A table of all that was measured, and as its last line the three ratios. */
export function report(rounds: Rounds): string {
  const rows = [...rounds].map(([name, measured]) => rowOf(name, measured));
  const widths = HEADS.map((head, index) => Math.max(head.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const table = [HEADS, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
  const load = loadavg()
    .map((each) => each.toFixed(2))
    .join(' ');
  return `${table}\n\nload average at the end: ${load}\n${ratios(rounds)}`;
}

function rowOf(name: string, measured: readonly Measured[]): string[] {
  const rates = measured.map(rateOf);
  const of = (read: (one: Measured) => number, digits: number) => median(measured.map(read)).toFixed(digits);
  const sum = (read: (one: Measured) => number) => measured.reduce((total, one) => total + read(one), 0);
  return [
    name,
    median(rates).toFixed(0),
    rates.map((rate) => rate.toFixed(0)).join(', '),
    of(({ p50 }) => p50, 1),
    of(({ p99 }) => p99, 1),
    of(({ serverCpu }) => serverCpu, 3),
    of(({ pgCpu }) => pgCpu, 3),
    of(({ loadCpu }) => loadCpu, 3),
    `${sum(({ own }) => own)} / ${sum(({ foreign }) => foreign)}`,
    String(sum(({ bad }) => bad)),
  ];
}

function ratios(rounds: Rounds): string {
  const ours = rounds.get('standing') ?? [];
  const against = (name: string) => {
    const theirs = rounds.get(name) ?? [];
    const each = ours.flatMap((one, index) => (theirs[index] ? [rateOf(one) / rateOf(theirs[index])] : []));
    return each.length > 0 ? median(each).toFixed(2) : 'not measured';
  };
  return `ratio_to_sql=${against('sql')} ratio_to_sql_same=${against('sql_same')} ratio_to_postgraphile=${against('postgraphile')}`;
}

function rateOf({ requests, elapsed }: Measured): number {
  return requests / (elapsed / 1000);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
