import { createHash } from 'node:crypto';
import type { DecisionLineType } from '../standing/decision-line.graphql.js';
import type { EvidenceUseType } from '../standing/decision.graphql.js';
import type { DecisionType } from '../standing/standing.graphql.js';

/** An id of the ledger as one sheet knows it: the same on every reading of the sheet, and nothing anywhere else. */
export function namelessId(assessmentId: string, id: string): string {
  const hex = createHash('sha256').update(`${assessmentId} ${id}`).digest('hex');
  const shaped = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17, 32)}`;
  return shaped.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A decision whose evidence goes by the sheet's own ids. */
export function namelessDecision(decision: DecisionType, assessmentId: string): DecisionType {
  return { ...decision, lines: decision.lines.map((line) => namelessLine(line, assessmentId)) };
}

function namelessLine(line: DecisionLineType, assessmentId: string): DecisionLineType {
  const use = (one: EvidenceUseType) => ({ ...one, evidenceId: namelessId(assessmentId, one.evidenceId) });
  const parts = line.parts.map((part) => namelessLine(part, assessmentId));
  return { ...line, parts, used: line.used.map(use), leftOut: line.leftOut.map(use) };
}
