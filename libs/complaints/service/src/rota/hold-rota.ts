import {
  type Case,
  type CaseFunction,
  isBesideRoster,
  keepsRoster,
  loadOf,
  type PassCode,
  type PassReason,
  passedOver,
  refusalsByRota,
  refusalsOfLoad,
  type Wanted,
} from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { RotaPassRow } from './rota.entities.js';
import { limitIn, partsOf, rotaInCase, rowsIn } from './rota-in-case.js';
import { rosterOfBody } from './rota.reads.js';

/** Whom somebody appoints in a case, to what, and why not who is next. */
export type ByRota = Wanted & {
  readonly caseId: string;
  readonly theCase: Case;
  readonly personId: string;
  readonly because: PassReason | null;
};

/**
 * Holds an appointment to the rota (R15), and writes down each who was passed over. Refusals: `COMPLAINTS_LOAD_FULL` and see
 * `refusalsByRota`; none where the body keeps no roster for it.
 */
export async function holdRota(tx: Transaction, actor: Member, asked: ByRota): Promise<void> {
  await holdFunctionOfBody(tx, asked.function);
  const { caseId, theCase, personId, because, function: name, seat } = asked;
  const wanted = { function: name, seat };
  const { rota, parts, limit } = await rotaInCase(rowsIn(tx), { caseId, theCase, wanted, on: tx.today }, personId);
  if (!rota.kept) return;
  refuseIfAny(refusalsOfLoad(loadOf(personId, name, parts, tx.today), limit));
  refuseIfAny(refusalsByRota({ personId, because }, rota));

  const passed = passedOver(personId, rota);
  if (because !== null) for (const passedId of passed) await writeDown(tx, actor, asked, passedId, because);
  if (isBesideRoster(personId, rota)) await writeDown(tx, actor, asked, null, 'nobody-left');
}

async function writeDown(
  { manager, bodyId, today: onDay, now: recordedAt }: Transaction,
  { personId: appointedBy }: Member,
  { caseId, function: name, seat, personId: appointedId }: ByRota,
  passedId: string | null,
  because: PassCode,
): Promise<void> {
  const pass = { caseId, function: name, seat, passedId, appointedId, appointedBy, because, onDay, recordedAt };
  await manager.insert(RotaPassRow, { id: newId(), bodyId, ...pass });
}

/** Holds whoever comes to a case by themself to the limit (R15), where the body keeps a roster for it. */
export async function holdLoad(tx: Transaction, personId: string, name: CaseFunction): Promise<void> {
  await holdFunctionOfBody(tx, name);
  const rows = rowsIn(tx);
  if (!keepsRoster(await rows(rosterOfBody, []), { function: name, seat: null }, tx.today)) return;
  const load = loadOf(personId, name, await partsOf(rows, name, [personId]), tx.today);
  refuseIfAny(refusalsOfLoad(load, await limitIn(rows, name)));
}

/** Waits until nobody else of the body gives this function, in whatever case: two at once would both find the same person free. */
async function holdFunctionOfBody({ manager, bodyId }: Transaction, name: CaseFunction): Promise<void> {
  const lock = `complaints rota ${bodyId} ${name}`;
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [lock]);
}
