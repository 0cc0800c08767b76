import { Injectable } from '@nestjs/common';
import { placesOn } from '@standing/insurance/rules';
import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { OperationReads } from '@standing/platform/graphql';
import { timeOfBody } from '../covers/cover.queries.js';
import { readHeld, readSaid } from '../reminders/known-of-holder.js';
import type { CoverPlaceType } from './place.graphql.js';

/** Where a coach practises and how they are covered there: read by them alone. */
@Injectable()
export class PlaceQueries {
  constructor(private readonly clock: Clock) {}

  async ofPerson(reads: OperationReads, { personId }: Member): Promise<CoverPlaceType[]> {
    const [time, covers, said] = await Promise.all([
      reads.row(timeOfBody),
      readHeld(reads, personId),
      readSaid(reads, personId),
    ]);
    return placesOn(covers, said, this.clock.todayIn(time)).map(
      ({ country, said: one, until, toBeChecked, bareFrom }) => ({
        country,
        practisedFrom: one?.from ?? null,
        practisedUntil: one?.until ?? null,
        coveredUntil: until,
        toBeChecked,
        bareFrom,
      }),
    );
  }
}
