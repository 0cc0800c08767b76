import type { Locale } from '@standing/platform/auth';

type Words = { readonly role: string; readonly sentence: Readonly<Record<Locale, string>> };

/** How each persona of the demonstration is introduced. */
const WORDS: Readonly<Record<string, Words>> = {
  'new-coach': {
    role: 'coach',
    sentence: {
      fr: 'Coach, tout juste inscrite. Elle n’a pas encore signé le code de déontologie : rien ne compte pour l’instant.',
      en: 'Coach, has just joined. She has not signed the code of ethics yet: nothing counts so far.',
    },
  },
  'busy-coach': {
    role: 'coach',
    sentence: {
      fr: 'Coach depuis plusieurs années, avec un journal fourni et des séances de supervision confirmées.',
      en: 'Coach for several years, with a full log and confirmed supervision sessions.',
    },
  },
  officer: {
    role: 'officer',
    sentence: {
      fr: 'Membre du bureau. Elle vérifie une fois pour toutes l’adresse de chaque superviseur.',
      en: 'Officer. She checks each supervisor’s address, once and for all.',
    },
  },
};

/** The role and the sentence of a persona; a persona without words is a fault of the demonstration's data. */
export function personaWords(persona: string, locale: Locale): { role: string; sentence: string } {
  const words = WORDS[persona];
  if (!words) throw new Error(`The persona ${persona} has no words.`);
  return { role: words.role, sentence: words.sentence[locale] };
}
