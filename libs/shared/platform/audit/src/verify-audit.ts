import { hashLine } from './hash-line.js';

export type StoredLine = {
  readonly bodyId: string;
  readonly stream: string;
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subjectId: string;
  readonly details: Record<string, string | number>;
  readonly hash: string;
};

/** Where a chain stops being whole. */
export type AuditBreak = {
  readonly stream: string;
  readonly bodyId: string;
  readonly seq: number;
  readonly reason: 'gap' | 'hash';
};

/** Walks one chain, lines in order, and names the first place where it breaks; nothing when it is whole. */
export function verifyAudit(lines: readonly StoredLine[]): AuditBreak | null {
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const place = { stream: line.stream, bodyId: line.bodyId, seq: line.seq };
    if (line.seq !== index + 1) return { ...place, reason: 'gap' };
    if (line.hash !== hashLine(previous, { ...line, at: line.at.toISOString() })) return { ...place, reason: 'hash' };
    previous = line.hash;
  }
  return null;
}
