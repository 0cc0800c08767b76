import { Injectable } from '@nestjs/common';
import { coverDeclared } from '@standing/insurance/facts';
import { type CoverRequest, refusalsToDeclare } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import { UnitOfWork } from '@standing/platform/messaging';
import { attachAttestation, keepWithCover } from '../documents/attach-attestation.js';
import { watchCovers } from '../reminders/watch-covers.js';
import { asKept } from './cover-request.js';
import { contentOf } from './cover-versions.js';
import { Cover } from './cover.entity.js';
import { oneAtATime, otherCovers } from './own-cover.js';
import { toldOf } from './told-of.js';

/** A coach declares her professional indemnity cover. It is her own word until the body has seen the attestation. */
@Injectable()
export class DeclareCover {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: DocumentTickets,
  ) {}

  /** The cover's id; `file` is the ticket of its attestation. Refusals: see `refusalsToDeclare` and `refusalsToAttach`. */
  execute(input: CoverRequest, file: string | null, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'insurance.declare-cover', key, input: { ...input, file } };
    return this.unitOfWork.run(command, async (tx) => {
      const coverId = newId();
      const request = asKept(input);
      const { personId } = actor;
      await oneAtATime(tx, personId);
      refuseIfAny(refusalsToDeclare(request, await otherCovers(tx, actor, coverId), tx.today));

      const documentId = file === null ? null : await attachAttestation(tx, this.tickets, personId, file);
      await tx.manager.insert(Cover, {
        ...contentOf(request),
        documentId,
        id: coverId,
        bodyId: tx.bodyId,
        personId,
        status: 'declared',
        declaredOn: tx.today,
        version: 1,
      });
      await keepWithCover(tx, coverId, documentId);
      await tx.tell(coverDeclared, { coverId, personId, ...toldOf(request), revision: 1 });
      await watchCovers(tx, personId);
      await tx.audit('insurance.declare-cover', coverId);
      return coverId;
    });
  }
}
