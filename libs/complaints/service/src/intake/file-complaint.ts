import { Injectable } from '@nestjs/common';
import { type Complaint, refusalsToFile } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { CaseKeys } from '@standing/platform/sealed-text';
import { ReturnCodes } from '../cases/return-codes.js';
import { Drafts } from '../drafts/drafts.js';
import { ReceiveComplaint } from './receive-complaint.js';

export type NewComplaint = Complaint & {
  /** The edition of the code that was shown; null when none is published. */
  readonly codeEditionId: string | null;
  /** The draft that it was and the version that was declared; null for one that was sent in one go. */
  readonly draft: { readonly access: string; readonly version: number } | null;
};

/** A client files a complaint, without an account. Its texts are ciphertext before they leave this process. */
@Injectable()
export class FileComplaint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly receive: ReceiveComplaint,
    private readonly codes: ReturnCodes,
    private readonly drafts: Drafts,
    private readonly keys: CaseKeys,
  ) {}

  /** The case's id. Refusals: see `refusalsToFile` and `Drafts.toSend`. */
  execute(complaint: NewComplaint, key: string, actor: Actor): Promise<string> {
    // A plain hash of a name and a sentence could be guessed: what stands for the input is keyed.
    const input = this.keys.digest('complaint', JSON.stringify(complaint)).toString('hex');
    return this.unitOfWork.run({ actor, name: 'complaints.file-complaint', key, input }, async (tx) => {
      const { draft, codeEditionId } = complaint;
      if (draft !== null) return this.fromDraft(tx, complaint, draft);
      refuseIfAny(refusalsToFile(complaint, tx.today));
      const reference = this.codes.newReference();
      const codeHash = this.codes.hash(tx.bodyId, reference, this.codes.of(tx.bodyId, key));
      const known = { reference, codeHash, codeEditionId, receivedOn: tx.today, locale: actor.locale };
      return this.receive.within(tx, complaint, known);
    });
  }

  /** A draft that was sent already is the complaint that it became, whoever of two windows sends it again. */
  private async fromDraft(
    tx: Transaction,
    complaint: NewComplaint,
    { access, version }: NonNullable<NewComplaint['draft']>,
  ): Promise<string> {
    const draft = await this.drafts.toSend(tx, access, version);
    if (draft.caseId !== null) return draft.caseId;
    refuseIfAny(refusalsToFile(complaint, tx.today));
    const { reference, codeHash, locale } = draft;
    const { codeEditionId } = complaint;
    const known = { reference, codeHash, codeEditionId, receivedOn: tx.today, locale };
    const caseId = await this.receive.within(tx, complaint, known);
    await this.drafts.becomes(tx, draft, caseId);
    return caseId;
  }
}
