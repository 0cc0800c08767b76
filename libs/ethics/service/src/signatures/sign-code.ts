import { Injectable } from '@nestjs/common';
import { codeSigned } from '@standing/ethics/facts';
import { editionInForce, refusalsToSign, type SigningAttempt } from '@standing/ethics/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Edition } from '../editions/edition.entity.js';
import { oneAtATime } from '../lock.js';
import { Signature } from './signature.entity.js';
import { standingSignatures } from './standing-signatures.js';

/** A member signs the edition in force, with name, place and date (AT-2). */
@Injectable()
export class SignCode {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The signature's id. Refusals: see `refusalsToSign`. */
  execute(input: SigningAttempt, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.sign-code', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const inForce = editionInForce(await manager.findBy(Edition, { bodyId }), tx.today);
      const signed = (await standingSignatures(tx, personId)).flatMap((signature) => signature.editionId ?? []);
      refuseIfAny(refusalsToSign(input, actor.name, inForce, signed));

      const { editionId, editionHash } = input;
      const signedOn = tx.today;
      const signatureId = newId();
      await manager.insert(Signature, {
        id: signatureId,
        bodyId,
        personId,
        editionId,
        textHash: editionHash,
        place: input.place.trim(),
        nameTyped: input.nameTyped.trim(),
        method: 'typed-name',
        signedOn,
        signedAt: tx.now,
      });
      await tx.tell(codeSigned, { signatureId, personId, editionId, editionHash, signedOn });
      await tx.audit('ethics.sign-code', signatureId, { hash: editionHash });
      return signatureId;
    });
  }
}
