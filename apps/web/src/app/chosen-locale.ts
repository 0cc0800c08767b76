const NAME = 'locale';

/** The language chosen on this device; a browser that keeps nothing has none. */
export const chosenLocale = {
  read(): string | null {
    try {
      return localStorage.getItem(NAME);
    } catch {
      return null;
    }
  },
  write(locale: string): void {
    try {
      localStorage.setItem(NAME, locale);
    } catch {
      // A private window keeps nothing; the language then lasts as long as the page.
    }
  },
};
