import { Injectable } from '@nestjs/common';
import { coverCorrected } from '@standing/insurance/facts';
import { type CoverRequest, refusalsToChange, refusalsToDeclare } from '@standing/insurance/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import { UnitOfWork } from '@standing/platform/messaging';
import { attachAttestation, keepWithCover } from '../documents/attach-attestation.js';
import { watchCovers } from '../reminders/watch-covers.js';
import { asKept } from './cover-request.js';
import { contentOf, refuseStale } from './cover-versions.js';
import { oneAtATime, otherCovers, ownCover } from './own-cover.js';
import { toldOf } from './told-of.js';

export type Correction = CoverRequest & {
  readonly id: string;
  /** The version that the coach read. */
  readonly version: number;
};

/** A coach sets right a cover that is not verified: it is declared anew, also where it was refused. */
@Injectable()
export class CorrectCover {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: DocumentTickets,
  ) {}

  /**
   * The cover's id. What changes nothing tells nothing. Refusals: see `refusalsToChange`, `refusalsToDeclare` and, for its
   * attestation, `refusalsToAttach`; `Stale` when it was changed since it was read.
   */
  execute(input: Correction, file: string | null, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'insurance.correct-cover', key, input: { ...input, file } };
    return this.unitOfWork.run(command, async (tx) => {
      const request = asKept(input);
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const cover = await ownCover(tx, actor, input.id);
      refuseIfAny(refusalsToChange(cover.status));
      refuseStale({ ...contentOf(request), version: input.version }, cover);
      if (file === null && cover.status === 'declared' && isSame(contentOf(request), contentOf(cover))) return cover.id;
      refuseIfAny(refusalsToDeclare(request, await otherCovers(tx, actor, cover.id), tx.today));

      const revision = cover.version + 1;
      const open = { decidedOn: null, decidedBy: null, seenOn: null, refusalReason: null };
      const declared = { status: 'declared', declaredOn: tx.today, version: revision } as const;
      const documentId = file === null ? cover.documentId : await attachAttestation(tx, this.tickets, personId, file);
      await tx.manager.save(Object.assign(cover, contentOf(request), open, declared, { documentId }));
      if (file !== null) await keepWithCover(tx, cover.id, documentId);
      await tx.tell(coverCorrected, { coverId: cover.id, personId, ...toldOf(request), revision });
      await watchCovers(tx, personId);
      await tx.audit('insurance.correct-cover', cover.id, { version: revision });
      return cover.id;
    });
  }
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
