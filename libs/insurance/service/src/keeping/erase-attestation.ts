import { Injectable } from '@nestjs/common';
import { isAttestationOver } from '@standing/insurance/rules';
import { newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../covers/own-cover.js';
import { Attestation } from '../documents/attestation.entity.js';
import { KEPT_ATTESTATIONS, type KeptAttestation } from './kept-attestation.sql.js';
import { AttestationErasureRow } from './keeping.entities.js';

/**
 * An attestation whose term is over is erased: nobody reads it from now on, and what is in it goes with the next sweep. Its
 * cover, and what was verified of it, stays.
 */
@Injectable()
export class EraseAttestation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The attestation's id. One that is kept still, or was erased already, stays as it is. */
  execute(bodyId: string, documentId: string): Promise<string> {
    const actor = { kind: 'service', service: 'insurance', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'insurance.erase-attestation', key: newId(), input: { documentId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, today: erasedOn, now: recordedAt } = tx;
      const { personId } = await manager.findOneByOrFail(Attestation, { bodyId, id: documentId });
      await oneAtATime(tx, personId);
      const [kept]: KeptAttestation[] = await manager.query(`${KEPT_ATTESTATIONS} and d.id = $2`, [bodyId, documentId]);
      if (!kept || !isAttestationOver(kept, erasedOn)) return documentId;

      await manager.insert(AttestationErasureRow, { bodyId, documentId, erasedOn, recordedAt });
      await tx.audit('insurance.erase-attestation', documentId);
      return documentId;
    });
  }
}
