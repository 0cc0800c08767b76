import { type Case, type CaseFunction, type ClockChange, type ClockName, runOf } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { awaitTime } from '../cases/let-time-pass.js';
import { ClockChangeRow } from './clock-change.entity.js';

type Granted = { readonly kind: 'extended' } | { readonly kind: 'deferred'; readonly reviewOn: string };

/** Writes down what is granted of the run of a clock that goes on; its id. The caller has asked the rules. */
export async function grant(
  tx: Transaction,
  held: { readonly caseId: string; readonly theCase: Case; readonly as: CaseFunction },
  clock: ClockName,
  granted: Granted,
  { personId }: Member,
): Promise<string> {
  const { manager, bodyId, today: onDay, now: recordedAt } = tx;
  const { caseId, theCase, as: actsAs } = held;
  const id = newId();
  const seq = runOf(theCase, clock)?.seq ?? theCase.events.length;
  await manager.insert(ClockChangeRow, {
    id,
    bodyId,
    caseId,
    clock,
    seq,
    ...granted,
    onDay,
    actsAs,
    personId,
    recordedAt,
  });
  const change: ClockChange = { clock, seq, ...granted };
  await awaitTime(tx, caseId, { ...theCase, clockChanges: [...(theCase.clockChanges ?? []), change] });
  return id;
}
