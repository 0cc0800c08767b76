import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { documentsErasedOn } from '@standing/supervision/rules';
import { openProof } from './open-proof.js';
import { ProofDocumentRow } from './proof-document.entity.js';

/** Erases the documents of a proof on which all was decided long ago; what was decided stays. */
@Injectable()
export class EraseProofDocuments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The proof's id. One of which something waits again stays. The files go with the next sweep of what is in nobody's use. */
  execute(bodyId: string, proofId: string): Promise<string> {
    const actor = { kind: 'service', service: 'supervision', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'supervision.erase-proof-documents', key: newId(), input: { proofId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { lines } = await openProof(tx, proofId);
      const isDue = lines.every(
        ({ line: { closedOn } }) => closedOn !== null && documentsErasedOn(closedOn) <= tx.today,
      );
      if (!isDue) return proofId;

      await tx.manager.delete(ProofDocumentRow, { bodyId, proofId });
      await tx.audit('supervision.erase-proof-documents', proofId);
      return proofId;
    });
  }
}
