import { Injectable } from '@nestjs/common';
import { type Complaint, refusalsToTakeDown, type TakenDown } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { CaseKeys } from '@standing/platform/sealed-text';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { declare } from '../cases/hold-function.js';
import { ReturnCodes } from '../cases/return-codes.js';
import { BeginTakingDown, type Hearing } from './begin-taking-down.js';
import { ReceiveComplaint } from './receive-complaint.js';
import { TakenDownRow } from './taken-down.entity.js';

/** A complaint as it was told or written, how it came, and what whoever takes it down says of themself. */
export type ToTakeDown = {
  readonly complaint: Complaint & { readonly codeEditionId: string | null };
  readonly taken: TakenDown;
  readonly hearing: Hearing;
};

/**
 * A registrar takes down a complaint that came on paper, by telephone or in person: the same case, receipt and code as one
 * that was written on the pages, with clocks that run from the day on which it came. Its texts are ciphertext before they
 * leave this process.
 */
@Injectable()
export class TakeDownComplaint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly begin: BeginTakingDown,
    private readonly receive: ReceiveComplaint,
    private readonly codes: ReturnCodes,
    private readonly keys: CaseKeys,
  ) {}

  /** The case's id. Refusals: see `refusalsToHear`, `WhoIsMeant` and `refusalsToTakeDown`. */
  execute(toTake: ToTakeDown, key: string, actor: Member): Promise<string> {
    // A plain hash of a name and a sentence could be guessed: what stands for the input is keyed.
    const input = this.keys.digest('complaint', JSON.stringify(toTake)).toString('hex');
    return this.unitOfWork.run({ actor, name: 'complaints.take-down-complaint', key, input }, async (tx) => {
      const { complaint, taken, hearing } = toTake;
      await this.begin.refuse(tx, actor, hearing);
      refuseIfAny(refusalsToTakeDown(complaint, taken, tx.today));

      const reference = this.codes.newReference();
      const codeHash = this.codes.hash(tx.bodyId, reference, this.codes.of(tx.bodyId, key));
      const { codeEditionId } = complaint;
      const { receivedOn } = taken;
      const known = { reference, codeHash, codeEditionId, receivedOn, locale: actor.locale, taken };
      const caseId = await this.receive.within(tx, complaint, known);
      await keep(tx, caseId, actor, taken);
      await tx.audit('complaints.take-down-complaint', caseId);
      return caseId;
    });
  }
}

/**
 * Whoever took it down was a registrar in the case, for that act alone: they keep nothing of it, read nothing more, and never
 * look into it nor decide in it (R1).
 */
async function keep(tx: Transaction, caseId: string, { personId }: Member, taken: TakenDown): Promise<void> {
  const { manager, bodyId, today, now: recordedAt } = tx;
  const { cameBy, readBack, reachedBy } = taken;
  const row = { cameBy, readBackOn: readBack?.on ?? null, reachedBy, takenBy: personId, takenOn: today, recordedAt };
  await manager.insert(TakenDownRow, { id: newId(), bodyId, caseId, ...row });
  const held = { personId, function: 'registrar', since: today, endedOn: today } as const;
  await manager.insert(FunctionHeld, { id: newId(), bodyId, caseId, ...held });
  await declare(tx, caseId, personId, false);
}
