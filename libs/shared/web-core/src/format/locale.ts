/** The languages of the product; `pseudo` exists to show what was never put into words. */
export type Locale = 'fr' | 'en' | 'pseudo';

/** Whether a text names one of them. */
export function isLocale(text: string | null | undefined): text is Locale {
  return text === 'fr' || text === 'en' || text === 'pseudo';
}

/** The tag by which `Intl` and the kit know it. */
export function tagOf(locale: Locale): 'fr-FR' | 'en-GB' {
  return locale === 'fr' ? 'fr-FR' : 'en-GB';
}
