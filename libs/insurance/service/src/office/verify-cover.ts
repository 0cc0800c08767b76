import { Injectable } from '@nestjs/common';
import { coverVerified } from '@standing/insurance/facts';
import { type Check, refusalsToVerify } from '@standing/insurance/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refuseStale } from '../covers/cover-versions.js';
import { toldOf } from '../covers/told-of.js';
import { keepFinding } from '../minimum/find.js';
import { coverToDecide } from './cover-to-decide.js';

export type Verification = Check & {
  readonly id: string;
  /** The version that the officer read. */
  readonly version: number;
};

/**
 * An officer says that the attestation was seen, and how the name insured is the coach's: from then on it is proved. How it
 * compares with what the body asks for is kept with it.
 */
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
      refuseIfAny(refusalsToVerify(cover, actor, input, tx.today));
      refuseStale({ version: input.version }, cover);

      const revision = cover.version + 1;
      const { seenOn, nameLink, linkSeenOn } = input;
      const decided = { status: 'verified', decidedOn: tx.today, decidedBy: actor.personId } as const;
      await tx.manager.save(Object.assign(cover, decided, { seenOn, nameLink, linkSeenOn, version: revision }));
      await keepFinding(tx, cover, seenOn);
      await tx.tell(coverVerified, { coverId, personId, ...toldOf(cover), seenOn, revision });
      await tx.audit('insurance.verify-cover', coverId, { version: revision, seenOn, nameLink });
      return coverId;
    });
  }
}
