import { addDays, type Day } from '@standing/kernel';

/** How many days a signal stays away once it was set aside. */
const DAYS_ASIDE = 30;

/** The last civil day on which what is set aside today is not shown. */
export function setAsideUntil(today: Day): Day {
  return addDays(today, DAYS_ASIDE - 1);
}
