import { Injectable } from '@nestjs/common';
import { declarationSigned } from '@standing/ethics/facts';
import { type DeclarationAttempt, refusalsToSignDeclaration } from '@standing/ethics/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { Signature } from '../signatures/signature.entity.js';
import { standingSignatures } from '../signatures/standing-signatures.js';
import { isInForceOn, TEXTS, type TextRow } from '../texts/text.js';

/** A member signs a version that is in force, with name, place and day (LG-1, IN-4, CA-2a). */
@Injectable()
export class SignDeclaration {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The version's id. Refusals: see `refusalsToSignDeclaration`. */
  execute(input: DeclarationAttempt, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.sign-declaration', key, input }, async (tx) => {
      const { manager, bodyId, today: signedOn, now: signedAt } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const signed = (await standingSignatures(tx, personId)).flatMap(({ versionId }) => versionId ?? []);
      refuseIfAny(refusalsToSignDeclaration(input, actor.name, await versionsInForce(tx), signed));

      const { versionId, versionHash } = input;
      const signatureId = newId();
      const words = { place: input.place.trim(), nameTyped: input.nameTyped.trim(), method: 'typed-name' } as const;
      const of = { id: signatureId, bodyId, personId, versionId, textHash: versionHash };
      await manager.insert(Signature, { ...of, ...words, signedOn, signedAt });
      await tx.tell(declarationSigned, { signatureId, personId, versionId, versionHash, signedOn });
      await tx.audit('ethics.sign-declaration', signatureId, { hash: versionHash });
      return versionId;
    });
  }
}

/** Of each code the version that is in force today. */
async function versionsInForce({ manager, bodyId, today }: Transaction): Promise<TextRow[]> {
  const texts: readonly TextRow[] = await manager.query(TEXTS, [bodyId]);
  return texts.filter((text) => text.code !== null && isInForceOn(text, today));
}
