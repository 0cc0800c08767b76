import { Injectable } from '@nestjs/common';
import { newId, NotFound, type Refusal, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type GroupHeld, refusalsOfAttending, refusalsOfGroup, undoUntil } from '@standing/supervision/rules';
import type { Agreement } from '../agreements/agreement.entity.js';
import { refusalsUnder } from '../agreements/refusals-under.js';
import { plainly, recordDecision } from '../confirmation/record-decision.js';
import { insertSession } from '../sessions/insert-session.js';
import { otherSessions } from '../sessions/other-sessions.js';
import { say } from '../sessions/session-history.js';
import { keptZone, todayIn } from '../sessions/zone-of-session.js';
import { barredDays } from '../supervisors/barred-days.js';
import { GroupSession, GroupSessionRow } from './group-session.entity.js';
import { type Led, ledAgreements } from './led-agreements.js';

export type Attendance = {
  readonly agreementId: string;
  /** The supervisor says that one of the same day was another session. */
  readonly anotherSession: boolean;
};

export type GroupEntered = GroupHeld & { readonly attendance: readonly Attendance[] };

/**
 * A supervisor who is a member enters a group once, for all who attended (clause SV-1a). Each supervisee's session is
 * attested by it and stands for itself: what can be entered is, and the others say why not.
 */
@Injectable()
export class EnterGroupSession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The group's id. Refusals: see `refusalsOfGroup`; of one supervisee, kept with the group: `refusalsOfAttending`. */
  execute({ attendance, ...said }: GroupEntered, key: string, actor: Member): Promise<string> {
    const input = { ...said, attendance };
    return this.unitOfWork.run({ actor, name: 'supervision.enter-group-session', key, input }, async (tx) => {
      const attending = [...new Map(attendance.map((one) => [one.agreementId, one])).values()];
      const held = { ...said, zone: keptZone(tx, said.zone) };
      const led = await ledAgreements(
        tx,
        actor,
        attending.map(({ agreementId }) => agreementId),
      );
      const subjects = led.agreements.map(({ subject }) => subject);
      refuseIfAny(refusalsOfGroup(held, subjects, todayIn(tx, held.zone)));

      const groupId = await insertGroup(tx, actor, held);
      for (const [position, one] of attending.entries()) await enterOne(tx, { groupId, position, held, led }, one);
      await tx.audit('supervision.enter-group-session', groupId, { attending: attending.length });
      return groupId;
    });
  }
}

async function insertGroup({ manager, bodyId, now, realNow }: Transaction, { personId }: Member, held: GroupHeld) {
  const id = newId();
  const entered = { enteredBy: personId, undoUntil: undoUntil(realNow), recordedAt: now };
  await manager.insert(GroupSession, { ...held, id, bodyId, ...entered });
  return id;
}

type Entering = {
  readonly groupId: string;
  readonly position: number;
  readonly held: GroupHeld;
  readonly led: Led;
};

async function enterOne(tx: Transaction, entering: Entering, one: Attendance): Promise<void> {
  const { groupId, position, led } = entering;
  const agreement = agreementIn(led, one.agreementId);
  const refusals = await refusalsOf(tx, entering, one, agreement);
  const sessionId = refusals.length > 0 ? null : await attest(tx, entering, agreement);
  const row = { id: newId(), bodyId: tx.bodyId, groupId, position, agreementId: agreement.id, sessionId, refusals };
  await tx.manager.insert(GroupSessionRow, row);
}

async function refusalsOf(
  tx: Transaction,
  { held, led: { supervisor } }: Entering,
  { anotherSession }: Attendance,
  agreement: Agreement,
): Promise<Refusal[]> {
  const others = await otherSessions(tx, {
    personId: agreement.superviseeId,
    heldOn: held.heldOn,
    except: null,
    supervisorId: supervisor.id,
  });
  const barred = await barredDays(tx, supervisor);
  const underAgreement = await refusalsUnder(tx, agreement, { ...held, form: 'group' });
  return refusalsOfAttending(held, {
    ...{ agreement, others, anotherSession, underAgreement, barred },
    bodyZone: tx.zone,
  });
}

/** The session, with the supervisor's word from its first moment. */
async function attest(tx: Transaction, { held, groupId, led }: Entering, agreement: Agreement): Promise<string> {
  const content = { ...held, form: 'group' } as const;
  const session = await insertSession(tx, agreement, content, groupId);
  await say(tx, session, { ...content, version: 1, withdrawn: false });
  await recordDecision(tx, { requestIds: null, supervisor: led.supervisor }, session, plainly('confirmed'));
  return session.id;
}

function agreementIn({ agreements }: Led, id: string): Agreement {
  const agreement = agreements.find((led) => led.id === id);
  if (!agreement) throw new NotFound('agreement');
  return agreement;
}
