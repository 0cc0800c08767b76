import { Injectable } from '@nestjs/common';
import { awarded } from '@standing/accreditation/facts';
import { type Evidence, monthsOfValidity } from '@standing/accreditation/requirements';
import {
  foldedName,
  nextRecordedAt,
  type Override,
  refusalsOfAssessment,
  refusalsOfShownName,
  refusalsToAward,
  validityFrom,
} from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { Not } from 'typeorm';
import { ApplicationRow } from '../applications/application.entity.js';
import { lockedApplication } from '../applications/locked-application.js';
import { type ApplicationRecord, recordIn } from '../decisions/application-record.js';
import { beforeDeciding } from '../decisions/before-deciding.js';
import { keepDecision, NO_CONDITION } from '../decisions/keep-decision.js';
import { isRelated } from '../decisions/related.js';
import { isDeceased } from '../deaths/deaths-of-person.js';
import { EvidenceRow } from '../heard/evidence.entity.js';
import { dueNow } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { withGrace } from '../renewals/grace.js';
import type { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import { versionOf } from '../schemes/version-of.js';
import { AwardRow } from './award.entity.js';
import { awardsOf, standingToday } from './awards-of-person.js';
import { beforeAwarding } from './before-awarding.js';
import { freeReference } from './free-reference.js';
import { keepsDocuments } from './keeps-documents.js';

/** On which application, under which name the register shows the member, and why what is not yet met does not matter. */
export type AwardAsked = {
  readonly applicationId: string;
  readonly shownName: string;
  readonly overrides: readonly Override[];
};

/**
 * A registrar awards the level that a member applied for, for the first time or after an absence, by the version in force
 * when they applied: the rules advise, a named person decides who had no other part in it.
 */
@Injectable()
export class AwardLevel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The award's id. Refusals: see `refusalsToAward`, `refusalsOfAssessment` and `refusalsOfShownName`. */
  execute(asked: AwardAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.award-level', key, input: asked }, async (tx) => {
      const { overrides } = asked;
      const application = await lockedApplication(tx, asked.applicationId, { kind: Not('renewal') });
      // Evidence is recorded under the same lock: what is decided by is what the ledger holds when the award is made.
      await oneAtATime(tx, `evidence ${application.personId}`);
      const record = await recordIn(tx, application.id);
      const version = await versionOf(tx, application);
      const awards = await awardsOf(tx, application.personId);
      const known = {
        document: version.document,
        evidence: await evidenceOf(tx, application.personId),
        standing: await standingToday(tx, awards),
        isDeceased: await isDeceased(tx, application.personId),
        on: tx.today,
      };
      const related = await isRelated(tx, actor.personId, application.personId);
      const judged = refusalsOfAssessment(
        beforeDeciding(record, { deciderId: actor.personId, related, today: tx.today }),
        overrides,
      );
      const refusals = refusalsToAward(beforeAwarding(application, actor.personId, known));
      refuseIfAny([...refusals, ...judged, ...refusalsOfShownName(asked.shownName)]);

      const award = await anAward(tx, application, version, asked.shownName.trim(), awards[0] ?? null);
      await recordAward(tx, award, record, overrides);
      return award.id;
    });
  }
}

/** Every revision of everything in the person's ledger. */
export async function evidenceOf({ manager, bodyId }: Transaction, personId: string): Promise<Evidence[]> {
  return (await manager.findBy(EvidenceRow, { bodyId, personId })) as Evidence[];
}

/** An award that answers an application. */
type AwardAppliedFor = AwardRow & { readonly applicationId: string; readonly awardedBy: string };

async function anAward(
  tx: Transaction,
  { id: applicationId, personId, level }: ApplicationRow,
  { id: schemeVersionId, document }: SchemeVersionRow,
  shownName: string,
  last: AwardRow | null,
): Promise<AwardAppliedFor> {
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
    ...withGrace(document, validityFrom(awardedOn, monthsOfValidity(document, level))),
    ...{ renewsAwardId: null, lowersAwardId: null, sanctionId: null, heldSince: null },
    awardedBy: (actor as Member).personId,
    recordedAt: nextRecordedAt(now, last && last.recordedAt),
  };
}

/** Writes the award down with what it answers, and tells it. */
export async function recordAward(
  tx: Transaction,
  award: AwardAppliedFor,
  record: ApplicationRecord,
  overrides: readonly Override[] = [],
): Promise<void> {
  const { manager, bodyId } = tx;
  const { id: awardId, applicationId, personId, schemeVersionId, level, reference } = award;
  const { awardedOn, validFrom, validUntil, awardedBy } = award;
  await manager.insert(AwardRow, award);
  const decision = { outcome: 'awarded', decidedBy: awardedBy, declineReason: null, statement: null } as const;
  await keepDecision(tx, record, { ...NO_CONDITION, ...decision }, overrides);
  const answer = { status: 'awarded', decidedOn: awardedOn, decidedBy: awardedBy, honouredUntil: null } as const;
  await manager.update(ApplicationRow, { bodyId, id: applicationId }, answer);
  await dueNow(tx, personId);
  const days = { awardedOn, validFrom, validUntil };
  const renews = award.renewsAwardId === null ? {} : { renewsAwardId: award.renewsAwardId };
  const keeps = keepsDocuments((await versionOf(tx, award)).document);
  const told = { awardId, applicationId, personId, schemeVersionId, level, reference, ...days, ...renews, ...keeps };
  await tx.tell(awarded, told);
  await tx.audit('accreditation.award-level', awardId, { level, reference });
}
