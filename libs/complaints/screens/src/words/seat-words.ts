import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Course } from '../course.js';

/** From where somebody sits. */
export type Seat = NonNullable<Course['toAppoint'][number]['seat']>;

export const SEAT_WORDS: Readonly<Record<Seat, MessageDescriptor>> = {
  CHAIR: msg`in the chair`,
  COACH: msg`as a coach`,
  LAY: msg`as a lay member`,
};
