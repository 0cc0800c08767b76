import { type Accommodation, refusalsOfPart } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { partsOf, recordRead } from '../decisions/application-record.js';
import { relatedRead } from '../decisions/related.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';

const wordOf = hotRead<{ readonly word: Accommodation }>({
  name: 'accreditation.accommodation-of-application',
  text: `select word from accreditation.application_accommodations where body_id = $1 and application_id = $2`,
});

/** What an applicant needs to be assessed: for whoever arranges it, and nobody who judges. */
@Injectable()
export class AccommodationQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Null where nothing is needed, or no more. Not found by whoever has a part in the application or is related. */
  async ofApplication(reads: OperationReads, id: string, { personId }: Member): Promise<Accommodation | null> {
    const [record, on] = await Promise.all([recordRead(reads, id), this.schemes.today(reads)]);
    const related = await relatedRead(reads, personId, record.applicantId, on);
    if (refusalsOfPart(partsOf(record), personId, related).length > 0) throw new NotFound('application');
    return (await reads.maybe(wordOf, [id]))?.word ?? null;
  }
}
