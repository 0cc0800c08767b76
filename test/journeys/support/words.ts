import { englishOfCases } from './case-words.en.js';
import { frenchOfCases } from './case-words.fr.js';
import { english } from './words.en.js';
import { french } from './words.fr.js';

export type Language = 'fr' | 'en';

/** What one language has words for, both have. */
export type Words = typeof french;

export const words: Readonly<Record<Language, Words>> = { fr: french, en: english };

/** What the screens of a case say; both languages have each of it. */
export type CaseWords = typeof frenchOfCases;

export const caseWords: Readonly<Record<Language, CaseWords>> = { fr: frenchOfCases, en: englishOfCases };
