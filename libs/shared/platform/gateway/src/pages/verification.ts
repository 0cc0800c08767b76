/** What the register says today of a sanction, as the graph tells everybody. */
export type RegisterLine = {
  readonly line: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly lastOn: string | null;
  readonly conditions: readonly string[];
};

/** An entry of the register, as the graph tells everybody. */
export type RegisterEntry = {
  readonly reference: string;
  readonly name: string;
  readonly status: 'ACCREDITED' | 'SUSPENDED' | 'EXPIRED' | 'WITHDRAWN' | 'NOT_ACCREDITED';
  readonly level: { readonly code: string; readonly title: string };
  readonly since: string;
  readonly until: string | null;
  readonly pausedSince: string | null;
  readonly lines: readonly RegisterLine[];
  readonly checkedAt: string;
};

/**
 * What a program is told at `/verify/<reference>.json`. The shape is stable; fields may join it, none leaves format 1.
 * - `format`: 1
 * - `asked`: the reference as it was asked for
 * - `status`: `accredited`, `suspended` (by an interim measure, which is no finding, unless `lines` has `suspended`), `expired`, `withdrawn` (by a decision, unless `lines` has `left-by-consent`), `unknown` for a reference that leads nowhere (with 404), or `gone` for one that led to an entry that is no longer kept (with 410)
 * - `body`: the name of the body that awards
 * and, unless unknown or gone:
 * - `reference`: of the award that decides today; another than `asked` once a later award has replaced that one
 * - `name`; `level`: its `code`, and its `title` in the language asked for
 * - `since`, `until`: civil days in the body's zone, the last included; `until` is null without end
 * - `pausedSince`: the first day of the pause that the member is in by their own wish; null while they practise
 * - `lines`: what the register says today of sanctions, mostly none: `line` is a code such as `caution`, `conditions` or `suspended`; `from` its first day and `readUntil` the first day without it; `until` the last day of what it speaks of, or null; `conditions` their codes
 * - `checkedAt`: the instant on the body's clock, to the minute
 */
export function verification(asked: string, entry: RegisterEntry | null, body: string, gone = false): string {
  const head = { format: 1, asked };
  if (entry === null) return written({ ...head, status: gone ? 'gone' : 'unknown', body });
  const { reference, name, level, since, until, pausedSince, lines, checkedAt, status } = entry;
  const { code, title } = level;
  return written({
    ...head,
    status: status.toLowerCase(),
    body,
    reference,
    name,
    level: { code, title },
    since,
    until,
    pausedSince,
    lines: lines.map(({ line, fromOn, untilOn, lastOn, conditions }) => ({
      line: line.toLowerCase().replaceAll('_', '-'),
      ...{ from: fromOn, readUntil: untilOn, until: lastOn, conditions },
    })),
    checkedAt,
  });
}

function written(answer: object): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}
