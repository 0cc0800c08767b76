import { Injectable } from '@nestjs/common';
import { type Case, toldClosure } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { CaseKeys } from '@standing/platform/sealed-text';
import { placeOf } from '../cases/case-texts.js';
import type { ClosureForComplainant } from './closure.graphql.js';

type Reasons = { readonly id: string; readonly wrapped: Buffer; readonly sealed: Buffer };

/** The reasons of the last such step; none once the key of the case was destroyed. */
const reasonsOfStep = hotRead<Reasons>({
  name: 'complaints.reasons-of-step',
  text: `select e.id, k.wrapped, t.sealed
         from complaints.case_events e join complaints.case_keys k on k.body_id = e.body_id and k.case_id = e.case_id
         join complaints.entry_texts t on t.body_id = e.body_id and t.case_id = e.case_id and t.entry_id = e.id
         where e.body_id = $1 and e.case_id = $2 and e.event = $3 and t.field = 'reasons' order by e.seq desc limit 1`,
});

/** How a case was closed and why, for whoever complained. */
@Injectable()
export class ClosureTold {
  constructor(private readonly keys: CaseKeys) {}

  /** Null for a case that goes on, or that ended in a way whose reasons are not the complainant's to read. */
  async of(reads: OperationReads, caseId: string, theCase: Case, on: Day): Promise<ClosureForComplainant | null> {
    const told = toldClosure(theCase, on);
    if (told === null) return null;
    const { confirmedOn } = told;
    return {
      ...told,
      reasons: await this.reasons(reads, caseId, told.how),
      confirmedReasons: confirmedOn === null ? null : await this.reasons(reads, caseId, 'confirm-closure'),
    };
  }

  private async reasons(reads: OperationReads, caseId: string, event: string): Promise<string | null> {
    const found = await reads.maybe(reasonsOfStep, [caseId, event]);
    if (found === null) return null;
    const key = this.keys.unwrap(found.wrapped, { bodyId: reads.bodyId, caseId });
    return key.open(placeOf('reasons', found.id), found.sealed);
  }
}
