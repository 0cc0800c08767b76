import { i18n, type Messages } from '@lingui/core';
import { isLocale, type Locale, tagOf } from '../format/locale.js';

/** The language to begin with: what the address asks, else what the person chose, else the browser's, else French. */
export function firstLocale(search: string, chosen: string | null, browser: readonly string[]): Locale {
  const asked = new URLSearchParams(search).get('lang');
  if (isLocale(asked)) return asked;
  if (isLocale(chosen)) return chosen;
  const known = browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale);
  return known ?? 'fr';
}

/** The language that is on the screen. */
export function spokenLocale(): Locale {
  return isLocale(i18n.locale) ? i18n.locale : 'fr';
}

/** Adds words of the language to those that are there. */
export function addWords(locale: Locale, messages: Messages): void {
  i18n.load(locale, messages);
}

/** Loads the words and tells the document its language. */
export function activate(locale: Locale, messages: Messages): void {
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = tagOf(locale).slice(0, 2);
}
