import { Injectable } from '@nestjs/common';
import { awarded } from '@standing/accreditation/facts';
import { type Evidence, monthsOfValidity } from '@standing/accreditation/requirements';
import {
  foldedName,
  nextRecordedAt,
  refusalsOfShownName,
  refusalsToAward,
  validityFrom,
} from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { ApplicationRow } from '../applications/application.entity.js';
import { lockedApplication } from '../applications/locked-application.js';
import { EvidenceRow } from '../heard/evidence.entity.js';
import { oneAtATime } from '../lock.js';
import { schemeInForce } from '../schemes/scheme-in-force.js';
import type { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import { AwardRow } from './award.entity.js';
import { awardsOf, standingToday } from './awards-of-person.js';
import { beforeAwarding } from './before-awarding.js';
import { freeReference } from './free-reference.js';

/** On which application, and under which name the register shows the member. */
export type AwardAsked = { readonly applicationId: string; readonly shownName: string };

/** A registrar awards the level that a member applied for: the rules advise, a named person decides. */
@Injectable()
export class AwardLevel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The award's id. Refusals: see `refusalsToAward` and `refusalsOfShownName`. */
  execute(asked: AwardAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.award-level', key, input: asked }, async (tx) => {
      const application = await lockedApplication(tx, asked.applicationId);
      // Evidence is recorded under the same lock: what is decided by is what the ledger holds when the award is made.
      await oneAtATime(tx, `evidence ${application.personId}`);
      const version = await schemeInForce(tx);
      const awards = await awardsOf(tx, application.personId);
      const known = {
        document: version && version.document,
        evidence: await evidenceOf(tx, application.personId),
        standing: await standingToday(tx, awards),
        on: tx.today,
      };
      const refusals = refusalsToAward(beforeAwarding(application, actor.personId, known));
      refuseIfAny([...refusals, ...refusalsOfShownName(asked.shownName)]);
      if (version === null) throw new Error('An award was made without a scheme.');

      const award = await anAward(tx, application, version, asked.shownName.trim(), awards[0] ?? null);
      await record(tx, award);
      return award.id;
    });
  }
}

async function evidenceOf({ manager, bodyId }: Transaction, personId: string): Promise<Evidence[]> {
  return (await manager.findBy(EvidenceRow, { bodyId, personId })) as Evidence[];
}

async function anAward(
  tx: Transaction,
  { id: applicationId, personId, level }: ApplicationRow,
  { id: schemeVersionId, document }: SchemeVersionRow,
  shownName: string,
  last: AwardRow | null,
): Promise<AwardRow> {
  const { bodyId, today: awardedOn, now, actor } = tx;
  return {
    id: newId(),
    bodyId,
    personId,
    applicationId,
    schemeVersionId,
    level,
    reference: await freeReference(tx, document.awards?.referencePrefix),
    shownName,
    foldedName: foldedName(shownName),
    awardedOn,
    ...validityFrom(awardedOn, monthsOfValidity(document, level)),
    awardedBy: (actor as Member).personId,
    recordedAt: nextRecordedAt(now, last && last.recordedAt),
  };
}

async function record(tx: Transaction, award: AwardRow): Promise<void> {
  const { manager, bodyId } = tx;
  const { id: awardId, applicationId, personId, schemeVersionId, level, reference } = award;
  const { awardedOn, validFrom, validUntil, awardedBy } = award;
  await manager.insert(AwardRow, award);
  const answer = { status: 'awarded', decidedOn: awardedOn, decidedBy: awardedBy } as const;
  await manager.update(ApplicationRow, { bodyId, id: applicationId }, answer);
  const days = { awardedOn, validFrom, validUntil };
  await tx.tell(awarded, { awardId, applicationId, personId, schemeVersionId, level, reference, ...days });
  await tx.audit('accreditation.award-level', awardId, { level, reference });
}
