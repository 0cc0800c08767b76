import { Injectable } from '@nestjs/common';
import { coverDeclared } from '@standing/insurance/facts';
import { type CoverRequest, orderedCountries, refusalsToDeclare } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { contentOf } from './cover-versions.js';
import { Cover } from './cover.entity.js';
import { oneAtATime, otherCovers } from './own-cover.js';

/** A coach declares her professional indemnity cover. It is her own word until the body has seen the attestation. */
@Injectable()
export class DeclareCover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The cover's id. Refusals: see `refusalsToDeclare`. */
  execute(input: CoverRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.declare-cover', key, input }, async (tx) => {
      const coverId = newId();
      const request = asKept(input);
      const { personId } = actor;
      await oneAtATime(tx, personId);
      refuseIfAny(refusalsToDeclare(request, await otherCovers(tx, actor, coverId), tx.today));

      const { startsOn, endsOn, countries } = request;
      await tx.manager.insert(Cover, {
        ...contentOf(request),
        id: coverId,
        bodyId: tx.bodyId,
        personId,
        status: 'declared',
        declaredOn: tx.today,
        version: 1,
      });
      await tx.tell(coverDeclared, { coverId, personId, startsOn, endsOn, countries, revision: 1 });
      await tx.audit('insurance.declare-cover', coverId);
      return coverId;
    });
  }
}

/** What a coach sends, as it is kept: texts without spaces around them, countries and activities each once. */
export function asKept<Request extends CoverRequest>(request: Request) {
  return {
    ...request,
    insurer: request.insurer.trim(),
    policyReference: request.policyReference.trim(),
    countries: orderedCountries(request.countries),
    activities: [...new Set(request.activities)],
  };
}
