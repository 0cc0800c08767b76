import { useFormat } from '@standing/web-core';

/** The language of the texts of a scheme that the reader reads. */
export function useLanguage(): 'fr' | 'en' {
  return useFormat().locale === 'fr' ? 'fr' : 'en';
}
