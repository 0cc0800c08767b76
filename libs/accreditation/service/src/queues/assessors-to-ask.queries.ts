import { refusalsToShareSeats, type SeatsToGive, shareSeats } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { readPool } from '../assessors/assessor.queries.js';
import { recordRead } from '../decisions/application-record.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { AssessorsToAskType } from './assessors-to-ask.graphql.js';
import { unseatedOf } from './unseated.js';

/** Who would be asked to assess several applications, before anybody is. */
@Injectable()
export class AssessorsToAskQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** In the order of the ids, each once. Refusals: see `refusalsToShareSeats`. */
  async of(reads: OperationReads, applicationIds: readonly string[], actor: Member): Promise<AssessorsToAskType[]> {
    const ids = [...new Set(applicationIds)];
    refuseIfAny(refusalsToShareSeats(ids.length));
    const [on, inPool, records] = await Promise.all([
      this.schemes.today(reads),
      readPool(reads),
      Promise.all(ids.map((id) => recordRead(reads, id))),
    ]);
    const applications = await Promise.all(records.map((record) => unseatedOf(reads, record, on)));
    const applicants = new Map(records.map(({ id, applicantId }) => [id, applicantId]));
    return shareSeats(applications, { pool: inPool, assignerId: actor.personId, on }).map((given) =>
      shown(given, applicants.get(given.id) ?? '', actor),
    );
  }
}

function shown({ id, seats, refusals }: SeatsToGive, applicantId: string, { locale }: Member): AssessorsToAskType {
  return {
    applicationId: id,
    person: { id: applicantId },
    seats: seats.map(({ seat, personId }) => ({ seat, person: { id: personId } })),
    refusals: refusals.map((refusal) => sentenceOf(refusal, messages, locale)),
  };
}
