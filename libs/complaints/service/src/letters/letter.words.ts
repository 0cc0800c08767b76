import type { LetterTemplate, Progress } from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';
import { longDay } from '../long-day.js';
import { STAGE_WORDS } from './stage.words.js';
import { LETTERS_IN_ENGLISH } from './words-en.js';
import { LETTERS_IN_FRENCH } from './words-fr.js';

/** What letters say. None of them names anybody, and none has a place in which a name could stand; who hears a case is put beside one when it is read. */
export const LETTER_WORDS: Readonly<Record<Locale, Readonly<Record<LetterTemplate, { title: string; text: string }>>>> =
  {
    fr: LETTERS_IN_FRENCH,
    en: LETTERS_IN_ENGLISH,
  };

/** At which stage the case is, why it is not over, what is next, and by when. */
export function progressWords({ stage, nextBy, isLate, standsStill }: Progress, locale: Locale): string[] {
  const { by, late, still, noDay } = BY_WHEN[locale];
  const stands = STAGE_WORDS[locale][stage];
  if (nextBy !== null) return [stands, (isLate ? late : by)(longDay(locale, nextBy))];
  return [stands, standsStill ? still : noDay];
}

type ByWhen = {
  readonly by: (day: string) => string;
  readonly late: (day: string) => string;
  readonly still: string;
  readonly noDay: string;
};

const BY_WHEN: Readonly<Record<Locale, ByWhen>> = {
  fr: {
    by: (day) => `Cette étape doit être achevée le ${day} au plus tard.`,
    late: (day) => `Cette étape aurait dû être achevée le ${day}. Nous sommes en retard.`,
    still: 'Le temps ne court pas en ce moment\u202f: aucune date ne peut être donnée.',
    noDay: 'Aucun délai ne court en ce moment\u202f: nous vous écrivons dès qu’une date est fixée.',
  },
  en: {
    by: (day) => `This is to be done by ${day} at the latest.`,
    late: (day) => `This was to be done by ${day}. We are late.`,
    still: 'Time stands still at the moment, so that no day can be given.',
    noDay: 'No time runs at the moment: we write to you once a day is set.',
  },
};
