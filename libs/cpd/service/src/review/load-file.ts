import type { AuditSteps } from '@standing/cpd/rules';
import { NotFound, Refused } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { FILE, type FileRead, FILES, type ItemRead, ITEMS } from './file.sql.js';
import { isOfOffice } from './is-of-office.js';

export type LoadedFile = {
  readonly file: FileRead;
  readonly items: readonly ItemRead[];
  readonly steps: AuditSteps;
  /** Which round goes on, from 1. */
  readonly round: number;
};

/** The audit of the member themself, held to the end of the transaction; that of anybody else is not found. */
export async function ownFile(tx: Transaction, fileId: string, { personId }: Member): Promise<LoadedFile> {
  const loaded = await loadFile(tx, fileId);
  if (loaded.file.personId !== personId) throw new NotFound('audit');
  return loaded;
}

/** An audit for somebody of the office, held to the end; their own is not found here. */
export async function fileOfOffice(tx: Transaction, fileId: string, { personId }: Member): Promise<LoadedFile> {
  const loaded = await loadFile(tx, fileId);
  if (loaded.file.personId === personId) throw new NotFound('audit');
  return loaded;
}

/** An audit for its auditor, held to the end. Refusal: CPD_REVIEW_NOT_AUDITOR for others of the office; else it is not found. */
export async function fileOfAuditor(tx: Transaction, fileId: string, actor: Member): Promise<LoadedFile> {
  const loaded = await fileOfOffice(tx, fileId, actor);
  if (loaded.file.auditorId === actor.personId) return loaded;
  if (!isOfOffice(actor)) throw new NotFound('audit');
  throw new Refused([{ code: 'CPD_REVIEW_NOT_AUDITOR' }]);
}

/** An audit for the job that reminds, held to the end. */
export function fileForReminder(tx: Transaction, fileId: string): Promise<LoadedFile> {
  return loadFile(tx, fileId);
}

async function loadFile(tx: Transaction, fileId: string): Promise<LoadedFile> {
  const { manager, bodyId } = tx;
  await oneAtATime(tx, `audit ${fileId}`);
  const [file]: FileRead[] = await manager.query(`select ${FILE} from ${FILES} where a.body_id = $1 and a.id = $2`, [
    bodyId,
    fileId,
  ]);
  if (!file) throw new NotFound('audit');
  const items: ItemRead[] = await manager.query(ITEMS, [bodyId, fileId]);
  const { rounds, outcome, followUp } = file;
  return { file, items, steps: { rounds, items, outcome, followUp }, round: rounds.length };
}
