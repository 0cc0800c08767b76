import { Injectable } from '@nestjs/common';
import { CLOCKS, dueOf, FRANCE, toldComplainant, toldPauses } from '@standing/complaints/rules';
import { Clock, isReturnCode, Refused, typed } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { ReturnCodes } from '../cases/return-codes.js';
import type { ComplaintForComplainant, ComplaintReceipt } from './complaint.graphql.js';

type Followed = { readonly id: string; readonly reference: string; readonly receivedOn: string };

const caseByCode = hotRead<Followed>({
  name: 'complaints.case-by-code',
  text: `select c.id, c.reference, c.received_on as "receivedOn"
         from complaints.return_codes r join complaints.cases c on c.body_id = r.body_id and c.id = r.case_id
         where r.body_id = $1 and c.reference = $2 and r.code_hash = $3`,
});

const filedCase = hotRead<Followed>({
  name: 'complaints.filed-case',
  text: `select id, reference, received_on as "receivedOn" from complaints.cases where body_id = $1 and id = $2`,
});

/** What a complainant may read, with a code and without an account. */
@Injectable()
export class ComplaintQueries {
  constructor(
    private readonly clock: Clock,
    private readonly codes: ReturnCodes,
  ) {}

  /**
   * The complaint that reference and code open together. COMPLAINTS_CODE_MISTYPED when the code does not check in itself;
   * COMPLAINTS_CODE_NOT_ACCEPTED alike for an unknown reference and for another's code.
   */
  async follow(reads: OperationReads, reference: string, code: string): Promise<ComplaintForComplainant> {
    const [asked, given] = [typed(reference), typed(code)];
    if (!isReturnCode(given)) throw new Refused([{ code: 'COMPLAINTS_CODE_MISTYPED', path: 'code' }]);
    const hash = this.codes.hash(reads.bodyId, asked, given);
    const [time, found] = await Promise.all([reads.row(timeOfBody), reads.maybe(caseByCode, [asked, hash])]);
    if (!found) throw new Refused([{ code: 'COMPLAINTS_CODE_NOT_ACCEPTED', path: 'code' }]);
    const today = this.clock.todayIn(time);
    const theCase = await caseOn(reads, found.id, today);
    const told = toldComplainant(theCase, today);
    const { reference: shown, receivedOn } = found;
    return {
      reference: shown,
      receivedOn,
      state: told.state,
      next: told.next?.what ?? null,
      nextBy: told.next?.by ?? null,
      paused: toldPauses(theCase, today, receivedOn),
    };
  }

  /** What the filer of a complaint is given for the form with this key. */
  async receipt(reads: OperationReads, caseId: string, formKey: string): Promise<ComplaintReceipt> {
    const { reference, receivedOn } = await reads.row(filedCase, [caseId]);
    const due = dueOf(CLOCKS.K1, receivedOn, [], receivedOn, FRANCE);
    const acknowledgedBy = due.kind === 'running' ? due.dueOn : receivedOn;
    return { reference, returnCode: this.codes.of(reads.bodyId, formKey), acknowledgedBy };
  }
}
