import { Injectable } from '@nestjs/common';
import { signatureTakenBack } from '@standing/ethics/facts';
import { refusalsToTakeBackPaper } from '@standing/ethics/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { Signature, SignatureTakenBackRow } from '../signatures/signature.entity.js';
import { standingSignatures } from '../signatures/standing-signatures.js';
import { TEXTS, type TextRow } from '../texts/text.js';

/** A signature on paper was recorded by mistake: it counts no longer, and stays on record. */
@Injectable()
export class TakeBackPaperSignature {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The signature's id. Refusals: see `refusalsToTakeBackPaper`; one that does not stand is not found. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.take-back-paper-signature', key, input: { id } }, async (tx) => {
      const { manager, bodyId } = tx;
      const { personId } = await manager.findOneByOrFail(Signature, { bodyId, id });
      await oneAtATime(tx, personId);
      const standing = await standingSignatures(tx, personId);
      const signature = standing.find((one) => one.id === id);
      if (!signature) throw new NotFound('signature');
      const others = await othersOfSameCode(tx, signature, standing);
      refuseIfAny(refusalsToTakeBackPaper(signature, others, actor.personId));

      const by = { takenBackBy: actor.personId, takenBackAt: tx.now };
      await manager.insert(SignatureTakenBackRow, { signatureId: id, bodyId, ...by });
      await tx.tell(signatureTakenBack, { signatureId: id, personId, ofCode: signature.editionId !== null });
      await tx.audit('ethics.take-back-paper-signature', id);
      return id;
    });
  }
}

/** The member's other signatures of the code, or of versions of the same declaration. */
async function othersOfSameCode(
  { manager, bodyId }: Transaction,
  signature: Signature,
  standing: readonly Signature[],
): Promise<Signature[]> {
  const texts: readonly TextRow[] = await manager.query(TEXTS, [bodyId]);
  const codes = new Map(texts.map((text) => [text.id, text.code]));
  const codeOf = ({ editionId, versionId }: Signature) => codes.get(editionId ?? versionId ?? '');
  return standing.filter((other) => other.id !== signature.id && codeOf(other) === codeOf(signature));
}
