import { Injectable } from '@nestjs/common';
import {
  refusalsOfOwnRelief,
  refusalsToAskForRelief,
  refusalsToGrantToMany,
  type ReliefAsked,
} from '@standing/accreditation/rules';
import { newId, type Refusal, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { GrantedMemberRow, ReliefGrantRow } from './relief-grant.entity.js';
import { recordRelief } from './relief-evidence.js';
import { ReliefRow } from './relief.entity.js';
import { reliefsOf } from './reliefs-of-person.js';

/** What is granted, and to whom. */
export type ReliefsGranted = ReliefAsked & { readonly personIds: readonly string[] };

/** The office grants the same relief to members unasked, in one act that can be found again. */
@Injectable()
export class GrantReliefs {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The grant's id. Whoever may not have it is written down with every reason, and keeps nobody else from it. Refused as a
   * whole: see `refusalsToGrantToMany`.
   */
  execute({ personIds, ...asked }: ReliefsGranted, key: string, actor: Member): Promise<string> {
    const input = { ...asked, personIds };
    return this.unitOfWork.run({ actor, name: 'accreditation.grant-reliefs', key, input }, async (tx) => {
      const { manager, bodyId, today: grantedOn } = tx;
      refuseIfAny(refusalsToGrantToMany(personIds));

      const grantId = newId();
      const grant = { id: grantId, bodyId, ...asked, grantedBy: actor.personId, grantedOn };
      await manager.insert(ReliefGrantRow, grant);
      // In one order, so that two acts on the same members wait for each other and never for ever.
      for (const personId of [...new Set(personIds)].sort()) await grantTo(tx, grant, personId);
      const { kind, fromOn: from, untilOn: until } = asked;
      await tx.audit('accreditation.grant-reliefs', grantId, { kind, from, until, members: personIds.length });
      return grantId;
    });
  }
}

async function grantTo(tx: Transaction, grant: ReliefGrantRow, personId: string): Promise<void> {
  const { manager, bodyId, today } = tx;
  await oneAtATime(tx, `relief ${personId}`);
  const refusals = [
    ...refusalsOfOwnRelief(personId, grant.grantedBy),
    ...refusalsToAskForRelief(grant, await reliefsOf(tx, personId), today),
  ];
  const reliefId = refusals.length > 0 ? null : await granted(tx, grant, personId);
  await manager.insert(GrantedMemberRow, rowOf(bodyId, grant.id, personId, { reliefId, refusals }));
}

function rowOf(
  bodyId: string,
  grantId: string,
  personId: string,
  outcome: { readonly reliefId: string | null; readonly refusals: readonly Refusal[] },
) {
  return { id: newId(), bodyId, grantId, personId, ...outcome };
}

async function granted(tx: Transaction, grant: ReliefGrantRow, personId: string): Promise<string> {
  const { manager, bodyId, today } = tx;
  const { id: grantId, kind, ground, fromOn, untilOn, grantedBy } = grant;
  const what = { id: newId(), bodyId, personId, kind, ground, fromOn, untilOn, endedOn: null, grantId, refusal: null };
  const how = {
    status: 'granted',
    askedOn: today,
    askedBy: grantedBy,
    answeredOn: today,
    answeredBy: grantedBy,
  } as const;
  const relief: ReliefRow = { ...what, ...how, revision: 1 };
  await manager.insert(ReliefRow, relief);
  await recordRelief(tx, relief);
  await tx.audit('accreditation.grant-relief', relief.id, { kind, from: fromOn, until: untilOn });
  return relief.id;
}
