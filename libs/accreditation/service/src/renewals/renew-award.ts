import { Injectable } from '@nestjs/common';
import { monthsOfValidity, nextTerm } from '@standing/accreditation/requirements';
import {
  foldedName,
  goesOnSince,
  nextRecordedAt,
  refusalsOfAssessment,
  refusalsOfLoweredAward,
  refusalsOfShownName,
  refusalsToAward,
  touches,
} from '@standing/accreditation/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import type { ApplicationRow } from '../applications/application.entity.js';
import { lockedApplication } from '../applications/locked-application.js';
import { evidenceOf, recordAward } from '../awards/award-level.js';
import type { AwardHeld } from '../awards/awards-of-person.js';
import { beforeAwarding } from '../awards/before-awarding.js';
import { recordIn } from '../decisions/application-record.js';
import { beforeDeciding } from '../decisions/before-deciding.js';
import { isRelated } from '../decisions/related.js';
import { isDeceased } from '../deaths/deaths-of-person.js';
import { oneAtATime } from '../lock.js';
import type { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import { versionOf } from '../schemes/version-of.js';
import { withGrace } from './grace.js';
import { upkeepToday, type UpkeepToday } from './renewal-today.js';

/** Which renewal is answered, and under which name the register goes on to show the member. */
export type RenewalAnswered = { readonly applicationId: string; readonly shownName: string };

/** A registrar renews an award for its next term: the rules advise, leave among them, a named person decides. */
@Injectable()
export class RenewAward {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The new term's id. Refusals: see `refusalsToAward` and those beside it. */
  execute(asked: RenewalAnswered, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.renew-award', key, input: asked }, async (tx) => {
      const application = await lockedApplication(tx, asked.applicationId, { kind: 'renewal' });
      const { personId } = application;
      // Evidence is recorded under the same lock: what is decided by is what the ledger holds when the term is made.
      await oneAtATime(tx, `evidence ${personId}`);
      const upkeep = await upkeepToday(tx, personId);
      const version = await versionOf(tx, application);
      const known = {
        document: version.document,
        evidence: await evidenceOf(tx, personId),
        standing: upkeep.standing,
        isDeceased: await isDeceased(tx, personId),
        on: tx.today,
      };
      const record = await recordIn(tx, application.id);
      const related = await isRelated(tx, actor.personId, personId);
      const judged = refusalsOfAssessment(
        beforeDeciding(record, { deciderId: actor.personId, related, today: tx.today }),
      );
      const refusals = refusalsToAward(beforeAwarding(application, actor.personId, known));
      const lowered = refusalsOfLoweredAward(upkeep.awards, application.awardId);
      refuseIfAny([...lowered, ...refusals, ...judged, ...refusalsOfShownName(asked.shownName)]);

      const term = aTerm(tx, application, { ...upkeep, version }, asked.shownName.trim());
      await recordAward(tx, term, record);
      return term.id;
    });
  }
}

type Begun = UpkeepToday & { readonly version: SchemeVersionRow };

/** The next term keeps the reference: what leads to the award, on paper or in the register, leads to it still. */
function aTerm(tx: Transaction, application: ApplicationRow, upkeep: Begun, shownName: string) {
  const { version, awards } = upkeep;
  const before = awards.find(({ id }) => id === application.awardId);
  if (before === undefined) throw new Error('A renewal names no award of its member.');
  const { bodyId, today: awardedOn, now, actor } = tx;
  const { level, personId, id: applicationId } = application;
  const months = monthsOfValidity(version.document, level);
  const days = daysOf(before, upkeep, awardedOn, months);
  return {
    ...{ id: newId(), bodyId, personId, applicationId, schemeVersionId: version.id, level },
    reference: before.reference,
    shownName,
    foldedName: foldedName(shownName),
    awardedOn,
    ...withGrace(version.document, days),
    ...{ renewsAwardId: before.id, lowersAwardId: null, sanctionId: null },
    heldSince: touches(before, days.validFrom) ? (before.heldSince ?? before.validFrom) : null,
    awardedBy: (actor as Member).personId,
    recordedAt: nextRecordedAt(now, awards[0]?.recordedAt ?? null),
  };
}

function daysOf(before: AwardHeld, { awards, maintenance }: Begun, decidedOn: Day, months: number | null) {
  const { validUntil: expiresOn } = before;
  if (maintenance === null || expiresOn === null) throw new Error('An award without an end was renewed.');
  const term = { awardedOn: goesOnSince(awards, before), expiresOn, inForce: touches(before, decidedOn) };
  const { validFrom: from, validUntil } = nextTerm(maintenance, term, decidedOn, months ?? 0);
  return { validFrom: from, validUntil: months === null ? null : validUntil };
}
