import { Injectable } from '@nestjs/common';
import { asComplainantKnows, type Case, partySteps } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { OperationReads } from '@standing/platform/graphql';
import { CaseKeys } from '@standing/platform/sealed-text';
import { lastReasons } from '../cases/last-reasons.js';
import { shownAsked } from '../steps/steps-in-case.js';
import type { StepForComplainant } from './party-step.graphql.js';

/** What is open to whoever complained, with the question that they were asked. */
@Injectable()
export class ComplainantSteps {
  constructor(private readonly keys: CaseKeys) {}

  /** What they may do on that day. Of what is not open nothing is said. */
  async of(reads: OperationReads, caseId: string, theCase: Case, on: Day): Promise<StepForComplainant[]> {
    const open = partySteps(asComplainantKnows(theCase), 'complainant', on);
    const isAsked = open.some(({ event }) => event === 'complainant-answers');
    const question = isAsked ? await lastReasons(this.keys, reads, caseId, 'ask-complainant') : null;
    return open.map(({ event, asked, until }) => ({
      ...{ event, asked: shownAsked(asked), until },
      question: event === 'complainant-answers' ? question : null,
    }));
  }
}
