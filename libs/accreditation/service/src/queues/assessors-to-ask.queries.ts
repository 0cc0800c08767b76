import {
  type Assessor,
  type Bar,
  barsOn,
  refusalsToShareSeats,
  type SeatsToGive,
  shareSeats,
  type Unseated,
} from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { pool } from '../assessors/assessor.queries.js';
import { type ApplicationRecord, partsOf, recordRead } from '../decisions/application-record.js';
import { latestRelations } from '../relations/latest-relations.js';
import { relationsOf } from '../relations/relations-of-person.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { AssessorsToAskType } from './assessors-to-ask.graphql.js';

/** Who would be asked to assess several applications, before anybody is. */
@Injectable()
export class AssessorsToAskQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** In the order of the ids, each once. Refusals: see `refusalsToShareSeats`. */
  async of(reads: OperationReads, applicationIds: readonly string[], actor: Member): Promise<AssessorsToAskType[]> {
    const ids = [...new Set(applicationIds)];
    refuseIfAny(refusalsToShareSeats(ids.length));
    const [on, rows, records] = await Promise.all([
      this.schemes.today(reads),
      reads.rows(pool),
      Promise.all(ids.map((id) => recordRead(reads, id))),
    ]);
    const applications = await Promise.all(records.map((record) => unseatedOf(reads, record, on)));
    const inPool = rows.map(({ personId, open, ...assessor }) => ({ personId, open, assessor: assessor as Assessor }));
    const applicants = new Map(records.map(({ id, applicantId }) => [id, applicantId]));
    return shareSeats(applications, { pool: inPool, assignerId: actor.personId, on }).map((given) =>
      shown(given, applicants.get(given.id) ?? '', actor),
    );
  }
}

async function unseatedOf(reads: OperationReads, record: ApplicationRecord, on: Day): Promise<Unseated> {
  const { id, applicantId: personId, kind, level, status, sheets, criteria } = record;
  const { moderatorId, deciderIds, panelIds } = partsOf(record);
  return {
    id,
    application: { personId, kind, level, status },
    isAssessed: criteria.length > 0,
    seats: sheets,
    hadAPart: [...(moderatorId === null ? [] : [moderatorId]), ...deciderIds, ...panelIds],
    bars: await barsOf(reads, personId, on),
  };
}

/** What bars whom from judging the person. */
async function barsOf(reads: OperationReads, personId: string, on: Day): Promise<Map<string, Bar[]>> {
  const bars = new Map<string, Bar[]>();
  for (const relation of latestRelations(await reads.rows(relationsOf, [personId]))) {
    const otherId = relation.oneId === personId ? relation.otherId : relation.oneId;
    bars.set(otherId, [...(bars.get(otherId) ?? []), ...barsOn([relation], on)]);
  }
  return bars;
}

function shown({ id, seats, refusals }: SeatsToGive, applicantId: string, { locale }: Member): AssessorsToAskType {
  return {
    applicationId: id,
    person: { id: applicantId },
    seats: seats.map(({ seat, personId }) => ({ seat, person: { id: personId } })),
    refusals: refusals.map((refusal) => sentenceOf(refusal, messages, locale)),
  };
}
