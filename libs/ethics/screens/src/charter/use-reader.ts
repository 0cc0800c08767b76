import { useFormat } from '@standing/web-core';

/** The language that the reader reads the charter in. */
export function useReader(): 'fr' | 'en' {
  return useFormat().locale === 'fr' ? 'fr' : 'en';
}
