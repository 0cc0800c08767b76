import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Holiday, HolidaySet } from './days.js';

/** Which public holidays are no working days. */
export const HOLIDAY_SET_WORDS: Readonly<Record<HolidaySet, MessageDescriptor>> = {
  FRANCE: msg`The public holidays of France`,
  ALSACE_MOSELLE: msg`Those of France and of Alsace and Moselle`,
  NONE: msg`None but the days off of the association`,
};

export const HOLIDAY_WORDS: Readonly<Record<Holiday, MessageDescriptor>> = {
  NEW_YEAR: msg`New Year’s Day`,
  GOOD_FRIDAY: msg`Good Friday`,
  EASTER_MONDAY: msg`Easter Monday`,
  LABOUR_DAY: msg`Labour Day`,
  VICTORY_1945: msg`Victory of 1945`,
  ASCENSION: msg`Ascension Day`,
  WHIT_MONDAY: msg`Whit Monday`,
  NATIONAL_DAY: msg`National Day`,
  ASSUMPTION: msg`Assumption Day`,
  ALL_SAINTS: msg`All Saints’ Day`,
  ARMISTICE_1918: msg`Armistice of 1918`,
  CHRISTMAS: msg`Christmas Day`,
  SAINT_STEPHEN: msg`Saint Stephen’s Day`,
};
