import { NotFound, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { alone } from '../relations/alone.js';
import { OfficeRow } from './office.entity.js';

/** The offices of a person as they were last said, but those that never were. */
export async function officesHeld({ manager, bodyId }: Transaction, personId: string): Promise<OfficeRow[]> {
  const rows = await manager.find(OfficeRow, { where: { bodyId, personId }, order: { revision: 'ASC' } });
  const last = new Map(rows.map((row) => [row.officeId, row]));
  return [...last.values()].filter(({ stands }) => stands);
}

/** Waits until nobody else says anything of the offices of this person, to the end of this transaction. */
export function officesAlone(tx: Transaction, personId: string): Promise<void> {
  return alone(tx, `offices of ${personId}`);
}

/** The office as it was last said, those of the person held against others; `Stale` unless it is the revision that was read. */
export async function lastOffice(tx: Transaction, officeId: string, read: number): Promise<OfficeRow> {
  const { manager, bodyId } = tx;
  const first = await manager.findOneBy(OfficeRow, { bodyId, officeId, revision: 1 });
  if (first === null) throw new NotFound('office');
  await officesAlone(tx, first.personId);
  const last = await manager.findOneOrFail(OfficeRow, { where: { bodyId, officeId }, order: { revision: 'DESC' } });
  const { revision, kind, untilOn, stands } = last;
  if (revision !== read) throw new Stale({ revision: read }, { revision, kind, untilOn, stands });
  return last;
}
