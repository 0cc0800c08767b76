import { Injectable } from '@nestjs/common';
import { coverVerified } from '@standing/insurance/facts';
import { refusalsToVerify } from '@standing/insurance/rules';
import { type Day, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refuseStale } from '../covers/cover-versions.js';
import { coverToDecide } from './cover-to-decide.js';

export type Verification = {
  readonly id: string;
  /** The version that the officer read. */
  readonly version: number;
  /** The day on which the insurer's attestation was seen. */
  readonly seenOn: Day;
};

/** An officer says that the insurer's attestation was seen: from then on the cover is proved. */
@Injectable()
export class VerifyCover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The cover's id. Verifying twice changes and tells nothing. Refusals: see `refusalsToVerify`; `Stale` when the coach
   * changed it since it was read.
   */
  execute(input: Verification, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.verify-cover', key, input }, async (tx) => {
      const cover = await coverToDecide(tx, input.id);
      const { id: coverId, personId } = cover;
      if (cover.status === 'verified' && personId !== actor.personId) return coverId;
      refuseIfAny(refusalsToVerify(cover, actor, input.seenOn, tx.today));
      refuseStale({ version: input.version }, cover);

      const revision = cover.version + 1;
      const { seenOn } = input;
      const decided = { status: 'verified', seenOn, decidedOn: tx.today, decidedBy: actor.personId } as const;
      await tx.manager.save(Object.assign(cover, decided, { version: revision }));
      const { startsOn, endsOn, countries } = cover;
      await tx.tell(coverVerified, { coverId, personId, startsOn, endsOn, countries, seenOn, revision });
      await tx.audit('insurance.verify-cover', coverId, { version: revision, seenOn });
      return coverId;
    });
  }
}
