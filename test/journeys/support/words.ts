import { english } from './words.en.js';
import { french } from './words.fr.js';

export type Language = 'fr' | 'en';

/** What one language has words for, both have. */
export type Words = typeof french;

export const words: Readonly<Record<Language, Words>> = { fr: french, en: english };
