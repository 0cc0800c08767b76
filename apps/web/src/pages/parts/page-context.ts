import { formatDay, formatDuration, formatInstant, formatTime, type DateStyle } from '@standing/web-core';
import { createContext, useContext } from 'react';
import type { PageOptions } from '../props/page-options.js';

const PageContext = createContext<PageOptions | null>(null);

export const PageProvider = PageContext.Provider;

/** The options of the page that is being written. */
export function usePage(): PageOptions {
  const page = useContext(PageContext);
  if (!page) throw new Error('A page part was used outside a page.');
  return page;
}

/** Days, instants and lengths in the page's language. */
export function useWords() {
  const { locale } = usePage();
  return {
    day: (day: string, style?: DateStyle) => formatDay(day, locale, style),
    instant: (instant: string, zone: string) => formatInstant(instant, locale, zone),
    time: (instant: string, zone: string) => formatTime(instant, locale, zone),
    duration: (minutes: number) => formatDuration(minutes, locale),
  };
}
