import { auditDrawn } from '@standing/cpd/facts';
import { drawnOf, seedOf } from '@standing/cpd/rules';
import type { Transaction } from '@standing/platform/messaging';
import { openFiles } from '../review/open-files.js';
import { AuditResultRow, type AuditDrawRow } from './audit.entities.js';
import { rosterOf } from './load-steps.js';
import { sha256 } from './sha256.js';

/** Draws by the shares of both officers, in their order, tells each member who was drawn, and opens their audit. */
export async function drawMembers(tx: Transaction, draw: AuditDrawRow, shares: readonly string[]): Promise<void> {
  const { manager, bodyId, today: drawnOn, now: recordedAt } = tx;
  const drawId = draw.id;
  const seed = seedOf(sha256, draw.announcement, shares);
  const roster = await rosterOf(tx, drawId);
  const references = new Set(drawnOf(sha256, roster, draw.ratePerMille, seed));
  const people = roster.filter(({ reference }) => references.has(reference)).map(({ personId }) => personId);

  await manager.insert(AuditResultRow, { bodyId, drawId, seed, drawnOn, recordedAt });
  await manager.query(`insert into cpd.audit_drawn (body_id, draw_id, person_id) select $1, $2, unnest($3::uuid[])`, [
    bodyId,
    drawId,
    people,
  ]);
  await tx.tellAll(
    auditDrawn,
    people.map((personId) => ({ drawId, personId, drawnOn })),
  );
  await openFiles(tx, draw, people);
  await tx.audit('cpd.draw-audit', drawId, { drawn: people.length });
}
