import { RemindOfScreening } from './remind-of-screening.js';
import { RemindsOfScreening } from './reminds-of-screening.job.js';
import { ScreeningReminder } from './screening-reminder.entity.js';
import { ScreeningResolver } from './screening.resolver.js';

/** Those who keep a case are reminded that its risk is to be looked at. */
export const screening = [RemindOfScreening, RemindsOfScreening, ScreeningResolver];
export const screeningRows = [ScreeningReminder];
