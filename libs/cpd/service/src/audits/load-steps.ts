import { type DrawSteps, type RosterRow, SHARES } from '@standing/cpd/rules';
import type { Transaction } from '@standing/platform/messaging';
import { AuditAbandonmentRow, AuditDrawRow, AuditShareRow, AuditShareShownRow } from './audit.entities.js';

export type LoadedDraw = { readonly row: AuditDrawRow; readonly steps: DrawSteps };

/** A draw and how far it has come. One that there is not is not found. */
export async function loadDraw({ manager, bodyId }: Transaction, drawId: string): Promise<LoadedDraw> {
  const row = await manager.findOneByOrFail(AuditDrawRow, { bodyId, id: drawId });
  const shares = await manager.find(AuditShareRow, { where: { bodyId, drawId }, order: { place: 'asc' } });
  const shown = await manager.findBy(AuditShareShownRow, { bodyId, drawId });
  const isAbandoned = await manager.existsBy(AuditAbandonmentRow, { bodyId, drawId });
  const shareAt = (place: number) => shown.find((one) => one.place === place)?.share ?? null;
  return {
    row,
    steps: {
      announcement: row.announcement,
      isAbandoned,
      shares: shares.map(({ officerId, commitment, place }) => ({ officerId, commitment, share: shareAt(place) })),
    },
  };
}

/** Whether a draw goes on: neither drawn nor given up. */
export async function isAnyOpen({ manager, bodyId }: Transaction): Promise<boolean> {
  const [row]: readonly { open: boolean }[] = await manager.query(
    `select exists (select from cpd.audit_draws d where d.body_id = $1
       and not exists (select from cpd.audit_abandonments a where a.body_id = d.body_id and a.draw_id = d.id)
       and (select count(*) from cpd.audit_shares_shown s where s.body_id = d.body_id and s.draw_id = d.id) < $2) as open`,
    [bodyId, SHARES],
  );
  return row?.open === true;
}

/** The rows of a draw with whose they are. */
export function rosterOf(
  { manager, bodyId }: Transaction,
  drawId: string,
): Promise<(RosterRow & { readonly personId: string })[]> {
  return manager.query(
    `select person_id as "personId", reference, stratum, left_out as "leftOut", weight from cpd.audit_roster
     where body_id = $1 and draw_id = $2 order by reference`,
    [bodyId, drawId],
  );
}
