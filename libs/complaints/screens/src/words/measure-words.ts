import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Measure } from '../course.js';

/** Where an interim measure stands. */
export const MEASURE_WORDS: Readonly<Record<Measure['state'], MessageDescriptor>> = {
  NONE: msg`No interim measure is open`,
  SCREENED: msg`The risk was looked at; it is not said yet whether it asks for a measure`,
  PROPOSED: msg`Proposed; the respondent may answer`,
  URGENT: msg`Urgent; a second officer must confirm it`,
  IMPOSED: msg`Imposed; it takes effect once it is notified`,
  PROVISIONAL: msg`In effect as an emergency`,
  IN_FORCE: msg`In effect`,
};

/** What it is to protect. */
export const GROUND_WORDS: Readonly<Record<NonNullable<Measure['ground']>, MessageDescriptor>> = {
  PUBLIC_PROTECTION: msg`The protection of clients and of others`,
  PUBLIC_INTEREST: msg`The trust of the public in the profession`,
  OWN_INTEREST: msg`The coach’s own interest`,
};
