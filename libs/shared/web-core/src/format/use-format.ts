import { useLingui } from '@lingui/react';
import type { Day } from '@standing/kernel';
import { useMemo } from 'react';
import { type DateStyle, formatDay, formatInstant, formatMonth, formatTime } from './date.js';
import { formatDuration, formatNumber } from './duration.js';
import { formatAll, formatEither } from './list.js';
import { isLocale, type Locale } from './locale.js';

/** The formatters in the language that is on the screen. */
export function useFormat() {
  const { i18n } = useLingui();
  const locale: Locale = isLocale(i18n.locale) ? i18n.locale : 'en';
  return useMemo(
    () => ({
      locale,
      day: (day: Day, style?: DateStyle) => formatDay(day, locale, style),
      month: (month: string) => formatMonth(month, locale),
      /** The day of a row in a list: with its year only where that is not the one we are in. */
      rowDay: (day: Day, today: Day) =>
        formatDay(day, locale, day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'dated'),
      instant: (instant: string, zone: string) => formatInstant(instant, locale, zone),
      time: (instant: string, zone: string) => formatTime(instant, locale, zone),
      duration: (minutes: number) => formatDuration(minutes, locale),
      number: (value: number) => formatNumber(value, locale),
      either: (items: readonly string[]) => formatEither(items, locale),
      all: (items: readonly string[]) => formatAll(items, locale),
    }),
    [locale],
  );
}
