import { PlaceQueries } from './countries/place.queries.js';
import { PlaceResolver } from './countries/place.resolver.js';
import { PracticeCountryRow } from './countries/practice-country.entity.js';
import { SayWherePractised } from './countries/say-where-practised.js';
import { AwardEndRow, AwardEndTakenBackRow, AwardRow, DeathRow, DeathTakenBackRow } from './heard/heard.entities.js';
import { OnAwarded } from './heard/on-awarded.js';
import { OnDeathRecorded } from './heard/on-death-recorded.js';
import { OnDeathTakenBack } from './heard/on-death-taken-back.js';
import { OnGivenUp } from './heard/on-given-up.js';
import { OnGivingUpTakenBack } from './heard/on-giving-up-taken-back.js';
import { OnWithdrawn } from './heard/on-withdrawn.js';
import { RemindCovers } from './reminders/remind-covers.job.js';
import { RemindHolder } from './reminders/remind-holder.js';
import { CoverReminderRow } from './reminders/reminder.entity.js';
import { ReminderQueries } from './reminders/reminder.queries.js';
import { ReminderResolver } from './reminders/reminder.resolver.js';
import { CoverWatchRow } from './reminders/watch.entity.js';

const heard = [AwardRow, AwardEndRow, AwardEndTakenBackRow, DeathRow, DeathTakenBackRow];

const handlers = [OnAwarded, OnWithdrawn, OnGivenUp, OnGivingUpTakenBack, OnDeathRecorded, OnDeathTakenBack];

/** Reminders of cover that ends, and what they rest on: where coaches practise, and what other contexts told of them. */
export const reminding = {
  entities: [...heard, PracticeCountryRow, CoverReminderRow, CoverWatchRow],
  providers: [
    ...handlers,
    SayWherePractised,
    PlaceQueries,
    PlaceResolver,
    RemindHolder,
    RemindCovers,
    ReminderQueries,
    ReminderResolver,
  ],
  handlers,
};
