import { refusalsToRenew, standingOn } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { accreditationPolicy } from '../accreditation.policy.js';
import { shownLevel } from '../schemes/level-title.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import { awardsRead } from '../standing/held.queries.js';
import { beforeRenewing } from './before-renewing.js';
import { openOf } from './open-of-person.js';
import { renewalOf } from './renewal-of.js';
import type { AwardRenewalType } from './renewal.graphql.js';

/** Reads of renewals: one's own, or anybody's for those who may. */
@Injectable()
export class RenewalQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Null until a level was awarded. Another's is not found, but by an officer or a registrar. */
  async of(reads: OperationReads, personId: string, actor: Member): Promise<AwardRenewalType | null> {
    if (personId !== actor.personId && !allowed(accreditationPolicy, actor, 'read-any', 'Application'))
      throw new NotFound('person');
    const [on, { awards, ends }, open] = await Promise.all([
      this.schemes.today(reads),
      awardsRead(reads, personId),
      reads.row(openOf, [personId]),
    ]);
    const standing = standingOn(awards, ends, on);
    if (standing.award === null) return null;
    const [inForce, decided] = await Promise.all([
      this.schemes.on(reads, on, null),
      this.schemes.document(reads, standing.award.schemeVersionId),
    ]);
    const known = { awards, standing, decided: () => decided, inForce: inForce && inForce.document };
    const found = { standing, ...renewalOf(known, on) };
    const refusals = refusalsToRenew(beforeRenewing(found, open));
    return {
      ...shownTerm(found.award ?? standing.award, actor),
      ...shownRenewal(found.renewal),
      refusalsToRenew: refusals.map((refusal) => sentenceOf(refusal, messages, actor.locale)),
    };
  }
}

type Found = Awaited<ReturnType<typeof awardsRead>>['awards'][number];

function shownTerm({ level, levelTitle, reference, validUntil }: Found, { locale }: Member) {
  return { level: shownLevel(level, levelTitle, locale), reference, expiresOn: validUntil };
}

function shownRenewal(renewal: ReturnType<typeof renewalOf>['renewal']) {
  const { phase = null, opensOn = null, inForceUntil = null, takenUntil = null, fee = null } = renewal ?? {};
  return { phase, opensOn, inForceUntil, takenUntil, fee };
}
