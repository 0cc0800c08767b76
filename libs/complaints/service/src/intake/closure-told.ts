import { Injectable } from '@nestjs/common';
import { type Case, toldClosure } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { OperationReads } from '@standing/platform/graphql';
import { CaseKeys } from '@standing/platform/sealed-text';
import { lastReasons } from '../cases/last-reasons.js';
import type { ClosureForComplainant } from './closure.graphql.js';

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
      reasons: await lastReasons(this.keys, reads, caseId, told.how),
      confirmedReasons: confirmedOn === null ? null : await lastReasons(this.keys, reads, caseId, 'confirm-closure'),
    };
  }
}
