import { awaitedOn, broughtByTime, type Case, type CaseEvent } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from './case-event.entity.js';
import { writeLetters } from '../letters/write-letter.js';
import { tellSuspension } from '../measures/tell-suspension.js';
import { tellSanction } from '../sanctions/tell-sanction.js';
import { TimeAwaited } from './time-awaited.entity.js';

/**
 * Writes down what time has brought up to today, each from its own day: once, for whoever comes next finds it written.
 * The caller holds the case.
 */
export async function letTimePass(tx: Transaction, caseId: string, theCase: Case): Promise<Case> {
  const brought = broughtByTime(theCase, tx.today);
  let passed = theCase;
  for (const event of brought) {
    passed = (await appendEvent(tx, caseId, passed, event)).theCase;
    // Nobody did it: whoever looked first is not named for it.
    await tx.audit('complaints.time-passes', caseId, { event: event.event, on: event.on }, 'time');
  }
  if (brought.length > 0) await awaitTime(tx, caseId, passed);
  return passed;
}

/** Adds an event to the case as it is; its id, and the case with it. Where it begins or ends a suspension, or changes what a sanction does, that is told; the letters that it writes are written with it. */
export async function appendEvent(
  tx: Transaction,
  caseId: string,
  theCase: Case,
  happened: CaseEvent,
): Promise<{ id: string; theCase: Case }> {
  const { manager, bodyId, now } = tx;
  const { event, by, on, ...said } = happened;
  const id = newId();
  await manager.insert(CaseEventRow, {
    id,
    bodyId,
    caseId,
    seq: theCase.events.length + 1,
    event,
    actsAs: by.as,
    personIds: [...by.personIds],
    onDay: on,
    said,
    recordedAt: now,
  });
  const after = { ...theCase, events: [...theCase.events, happened] };
  await tellSuspension(tx, caseId, theCase, after);
  await tellSanction(tx, caseId, theCase, after);
  await writeLetters(tx, caseId, after, event);
  return { id, theCase: after };
}

/** Keeps the day on which time will next bring something or runs again, so that it is written down although nobody looks. */
export async function awaitTime({ manager, bodyId, today }: Transaction, caseId: string, theCase: Case): Promise<void> {
  const dueOn = awaitedOn(theCase, today);
  if (dueOn === null) await manager.delete(TimeAwaited, { bodyId, caseId });
  else await manager.upsert(TimeAwaited, { bodyId, caseId, dueOn }, ['bodyId', 'caseId']);
}
