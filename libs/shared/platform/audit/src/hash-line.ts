import { createHash } from 'node:crypto';

/** What a line's hash covers. Details hold ids, codes and numbers, never a name or a text. */
export type HashedLine = {
  readonly bodyId: string;
  readonly stream: string;
  readonly seq: number;
  /** ISO instant on the real clock. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, string | number>>;
};

/** SHA-256 over the line before and this one, its fields in a fixed order and its details sorted by name. */
export function hashLine(previous: string, line: HashedLine): string {
  const details = Object.entries(line.details).sort(([a], [b]) => (a < b ? -1 : 1));
  const fields = [
    previous,
    line.bodyId,
    line.stream,
    line.seq,
    line.at,
    line.actor,
    line.action,
    line.subjectId,
    details,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
