import { Injectable } from '@nestjs/common';
import { complaintReceived } from '@standing/complaints/facts';
import {
  type Attempt,
  type Complaint,
  DEFAULT_PROCEDURE,
  type NameVisibility,
  refusalsToFile,
} from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { CaseKeys } from '@standing/platform/sealed-text';
import { CaseRow } from '../cases/case.entity.js';
import { CaseTexts } from '../cases/case-texts.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { recordStep } from '../cases/record-step.js';
import { ReturnCode } from '../cases/return-code.entity.js';
import { ReturnCodes } from '../cases/return-codes.js';

export type NewComplaint = Complaint & {
  readonly nameVisibility: NameVisibility;
  /** The edition of the code that was shown; null when none is published. */
  readonly codeEditionId: string | null;
};

/** A client files a complaint, without an account. Its texts are ciphertext before they leave this process. */
@Injectable()
export class FileComplaint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly codes: ReturnCodes,
    private readonly keys: CaseKeys,
  ) {}

  /** The case's id. Refusals: see `refusalsToFile`. */
  execute(complaint: NewComplaint, key: string, actor: Actor): Promise<string> {
    // A plain hash of a name and a sentence could be guessed: what stands for the input is keyed.
    const input = this.keys.digest('complaint', JSON.stringify(complaint)).toString('hex');
    return this.unitOfWork.run({ actor, name: 'complaints.file-complaint', key, input }, async (tx) => {
      refuseIfAny(refusalsToFile(complaint, tx.today));
      const caseId = newId();
      const reference = this.codes.newReference();
      const { bodyId, manager } = tx;
      await open(tx, caseId, reference, complaint);
      const codeHash = this.codes.hash(bodyId, reference, this.codes.of(bodyId, key));
      await manager.insert(ReturnCode, { bodyId, caseId, codeHash });
      await this.texts.write(tx, caseId, textsOf(complaint));
      await tx.tell(complaintReceived, { caseId, receivedOn: tx.today });
      await tx.audit('complaints.file-complaint', caseId);
      return caseId;
    });
  }
}

async function open(tx: Transaction, caseId: string, reference: string, complaint: NewComplaint): Promise<void> {
  const { manager, bodyId, today, now } = tx;
  const { nameVisibility, codeEditionId } = complaint;
  const procedure = DEFAULT_PROCEDURE;
  await manager.insert(CaseRow, {
    id: caseId,
    bodyId,
    reference,
    nameVisibility,
    codeEditionId,
    procedure: procedure.version,
    receivedOn: today,
    receivedAt: now,
  });
  const personId = newId();
  const complainant = { personId, function: 'complainant' as const, endedOn: null };
  await manager.insert(FunctionHeld, { id: newId(), bodyId, caseId, since: today, ...complainant });
  const submit: Attempt = { event: 'submit', by: { as: 'complainant', personIds: [personId] } };
  await recordStep(tx, caseId, { events: [], everHeld: [complainant], pauses: [], procedure }, submit);
}

function textsOf({ about, narrative, clauses, occurred, name, contact }: Complaint) {
  return {
    about: about.trim(),
    narrative: narrative.trim(),
    clauses: JSON.stringify(clauses),
    occurred: JSON.stringify(occurred),
    name: name.trim(),
    contact: contact.trim(),
  };
}
