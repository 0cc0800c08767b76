import { Injectable } from '@nestjs/common';
import { isGone, placesOn } from '@standing/insurance/rules';
import { type BodyTime, Clock } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { timeOfBody } from '../covers/cover.queries.js';
import { readHeardOf } from '../heard/heard-of-person.js';
import { readHeld, readSaid } from './known-of-holder.js';
import type { CoverReminderForMailType } from './reminder.graphql.js';

const forMail = hotRead<CoverReminderForMailType>({
  name: 'insurance.cover-reminder-for-mail',
  text: `select r.person_id as "personId", r.kind, r.countries, r.on_day as "onDay"
         from insurance.cover_reminders r where r.body_id = $1 and r.id = $2`,
});

/** What a mail says of a reminder at the moment it leaves. */
@Injectable()
export class ReminderQueries {
  constructor(private readonly clock: Clock) {}

  /** Null where it is so no longer in any of its countries, or nothing is asked of the member any more. */
  async forMail(reads: OperationReads, id: string): Promise<CoverReminderForMailType | null> {
    const reminder = await reads.row(forMail, [id]);
    const { personId, onDay } = reminder;
    const time: BodyTime = await reads.row(timeOfBody);
    const today = this.clock.todayIn(time);
    const [heard, covers, said] = await Promise.all([
      readHeardOf(reads, personId),
      readHeld(reads, personId),
      readSaid(reads, personId),
    ]);
    if (isGone(heard, today)) return null;
    const bare = placesOn(covers, said, today)
      .filter(({ bareFrom }) => bareFrom !== null && (bareFrom === onDay || bareFrom <= today))
      .map(({ country }) => country);
    const countries = reminder.countries.filter((country) => bare.includes(country));
    return countries.length === 0 ? null : { ...reminder, countries };
  }
}
