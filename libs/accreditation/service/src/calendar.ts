import type { Calendar } from '@standing/accreditation/requirements';

/** Until bodies say when their year begins, no scheme on its quarters is published. */
export const CALENDAR: Calendar = { yearStartsInMonth: 1 };
