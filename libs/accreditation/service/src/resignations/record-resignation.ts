import { givenUp } from '@standing/accreditation/facts';
import { givenUpFrom, refusalsOfLastingDay, refusalsToGiveUp, standingOn } from '@standing/accreditation/rules';
import { type Day, newId, refuseIfAny, type Refusal } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { AwardEndRow } from '../awards/award-end.entity.js';
import { awardsOf, endsOf, nextMoment } from '../awards/awards-of-person.js';
import { dueNow } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { ResignationRow } from './resignation.entity.js';

/** Whose, from which day, when the body was told, and by whom it is entered. */
export type ResignationSaid = {
  readonly personId: string;
  readonly effectiveOn: Day;
  readonly receivedOn: Day;
  readonly enteredBy: string;
};

/**
 * Writes down that a member gives their accreditation up, with the end of each award of theirs that would hold on that day
 * or begin later. Its id. Refused with whatever was found before, and every reason of `refusalsToGiveUp` and
 * `refusalsOfLastingDay`.
 */
export async function recordResignation(
  tx: Transaction,
  said: ResignationSaid,
  before: readonly Refusal[] = [],
): Promise<string> {
  const { manager, bodyId, today } = tx;
  const { personId, effectiveOn } = said;
  // Awards are made, and withdrawn, under the same lock.
  await oneAtATime(tx, `evidence ${personId}`);
  const awards = await awardsOf(tx, personId);
  const ends = await endsOf(tx, awards);
  const refused = [...before, ...refusalsToGiveUp(standingOn(awards, ends, today))];
  refuseIfAny([...refused, ...refusalsOfDay(refused, effectiveOn, standingOn(awards, ends, effectiveOn), today)]);
  const ending = givenUpFrom(awards, ends, effectiveOn);
  if (ending === null) throw new Error('An accreditation in force rests on no award.');

  const id = newId();
  const recordedAt = nextMoment(tx.now, awards, ends);
  await manager.insert(ResignationRow, { id, bodyId, ...said, recordedAt });
  const awardIds = ending.ended.map((award) => award.id);
  const end = { bodyId, kind: 'given-up', effectiveOn, resignationId: id, recordedAt } as const;
  await manager.insert(
    AwardEndRow,
    awardIds.map((awardId) => ({ id: newId(), awardId, ...end })),
  );
  await dueNow(tx, personId);
  await tx.tell(givenUp, { resignationId: id, personId, awardIds, effectiveOn });
  await tx.audit('accreditation.give-up', id, { on: effectiveOn });
  return id;
}

/** Of a day nothing is said where nothing can be given up on any. */
function refusalsOfDay(refused: readonly Refusal[], ...day: Parameters<typeof refusalsOfLastingDay>): Refusal[] {
  return refused.length > 0 ? [] : refusalsOfLastingDay(...day);
}
