import { Injectable } from '@nestjs/common';
import { complaintReceived } from '@standing/complaints/facts';
import {
  type Attempt,
  type Complaint,
  hasReturnCode,
  procedureAdopted,
  type TakenDown,
} from '@standing/complaints/rules';
import { type Day, newId } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { adoptedFor } from '../adoption/adopted-for.js';
import { CaseRow } from '../cases/case.entity.js';
import { CaseTexts } from '../cases/case-texts.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { recordStep } from '../cases/record-step.js';
import { ReturnCode } from '../cases/return-code.entity.js';
import { writtenFrom } from '../cases/told.js';
import { declaredCopy } from './declared-copy.js';

/** What a complaint brings along beside its words. */
export type Received = {
  readonly reference: string;
  readonly codeHash: string;
  readonly codeEditionId: string | null;
  /** The civil day in the body's zone from which its clocks run. */
  readonly receivedOn: Day;
  readonly locale: Locale;
  /** How it came, where a registrar took it down. */
  readonly taken?: TakenDown;
};

/** Makes a case of a complaint that may be received, by whichever door it came. */
@Injectable()
export class ReceiveComplaint {
  constructor(private readonly texts: CaseTexts) {}

  async within(tx: Transaction, complaint: Complaint, received: Received): Promise<string> {
    const caseId = newId();
    const { bodyId, manager } = tx;
    await open(tx, caseId, complaint, received);
    const { codeHash } = received;
    if (hasReturnCode(complaint.nameVisibility)) await manager.insert(ReturnCode, { bodyId, caseId, codeHash });
    await this.texts.write(tx, caseId, writtenFrom(complaint, declaredCopy(complaint, received)));
    await tx.tell(complaintReceived, { caseId, receivedOn: received.receivedOn });
    await tx.audit('complaints.file-complaint', caseId);
    return caseId;
  }
}

async function open(tx: Transaction, caseId: string, { nameVisibility }: Complaint, received: Received): Promise<void> {
  const { manager, bodyId, now } = tx;
  const { reference, codeEditionId, receivedOn } = received;
  const adopted = await adoptedFor(tx, receivedOn);
  const procedure = procedureAdopted(adopted?.version ?? '1', adopted?.terms ?? null);
  await manager.insert(CaseRow, {
    id: caseId,
    bodyId,
    reference,
    nameVisibility,
    codeEditionId,
    procedure: procedure.version,
    adoptedProcedureId: adopted?.id ?? null,
    receivedOn,
    receivedAt: now,
  });
  const personId = newId();
  const complainant = { personId, function: 'complainant' as const, endedOn: null };
  await manager.insert(FunctionHeld, { id: newId(), bodyId, caseId, since: receivedOn, ...complainant });
  const submit: Attempt = { event: 'submit', by: { as: 'complainant', personIds: [personId] } };
  const theCase = { events: [], everHeld: [complainant], pauses: [], procedure };
  await recordStep(tx, caseId, theCase, submit, receivedOn);
}
