import { Injectable } from '@nestjs/common';
import { codeSigned, declarationSigned } from '@standing/ethics/facts';
import { type Paper, refusalsToRecordPaper } from '@standing/ethics/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { PersonRow } from '../heard/heard.entities.js';
import { oneAtATime } from '../lock.js';
import { Signature } from '../signatures/signature.entity.js';
import { standingSignatures } from '../signatures/standing-signatures.js';
import { lastDayOf, type TextRow } from '../texts/text.js';
import { textOfBody } from '../texts/text-of-body.js';

export type NewPaper = Paper & { readonly textId: string };

/** A registrar has seen a paper on which a member signed a text (decision 27); what follows is as for a typed name. */
@Injectable()
export class RecordPaperSignature {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The signature's id. Refusals: see `refusalsToRecordPaper`; a person or a text that there is not is not found. */
  execute(input: NewPaper, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.record-paper-signature', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const { personId, textId, signedOn } = input;
      await oneAtATime(tx, personId);
      if (!(await manager.existsBy(PersonRow, { bodyId, personId }))) throw new NotFound('person');
      const text = await textOfBody(tx, textId);
      const standing = await standingSignatures(tx, personId);
      const isSigned = standing.some(({ editionId, versionId }) => [editionId, versionId].includes(textId));
      const known = { validFrom: text.validFrom, validUntil: lastDayOf(text), isSigned };
      refuseIfAny(refusalsToRecordPaper(input, known, actor.personId, tx.today));

      const id = newId();
      const words = { place: input.place.trim(), nameTyped: input.nameOnPaper.trim(), keptAt: input.keptAt.trim() };
      const of = text.code === null ? { editionId: textId } : { versionId: textId };
      const seen = { method: 'paper', signedOn, signedAt: tx.now, recordedBy: actor.personId } as const;
      await manager.insert(Signature, { id, bodyId, personId, ...of, textHash: text.hash, ...words, ...seen });
      await tellOf(tx, text, { signatureId: id, personId, signedOn });
      await tx.audit('ethics.record-paper-signature', id, { hash: text.hash });
      return id;
    });
  }
}

type Told = { readonly signatureId: string; readonly personId: string; readonly signedOn: string };

function tellOf(tx: Transaction, { id, code, hash }: TextRow, told: Told): Promise<void> {
  return code === null
    ? tx.tell(codeSigned, { ...told, editionId: id, editionHash: hash })
    : tx.tell(declarationSigned, { ...told, versionId: id, versionHash: hash });
}
