import type { Locale } from '@standing/platform/auth';
import { taggedPdf } from '@standing/platform/documents';
import { longDay } from '../long-day.js';
import type { CodeSectionType } from './code-edition.graphql.js';
import type { EditionInLocale } from './edition-in-locale.js';
import { template } from './code-template.js';

/**
 * An edition as a tagged PDF in its reader's language, to be annexed to a contract (CP-2a). It says from when it is in
 * force and never until when, so that the same edition is the same file for ever.
 */
export async function codePdf(edition: EditionInLocale, sections: readonly CodeSectionType[]): Promise<Buffer> {
  const { title, locale: language, validFrom } = edition;
  return taggedPdf(template, { title, language, sections, ...wordsOf(edition) }, validFrom);
}

function wordsOf({ edition, validFrom, hash, locale }: EditionInLocale) {
  return words[locale](edition, longDay(locale, validFrom), hash);
}

const words: Readonly<
  Record<Locale, (edition: string, day: string, hash: string) => Readonly<Record<string, string>>>
> = {
  fr: (edition, day, hash) => ({
    editionLine: `Édition ${edition}`,
    dayLine: `En vigueur à partir du ${day}`,
    bindingNote:
      'Chaque membre de l’organisme signe l’édition en vigueur. L’empreinte montre de quel texte il s’agit, à la lettre près, dans ses deux langues.',
    fingerprint: `Empreinte (SHA-256)\u202F: ${hash}`,
    page: 'Page',
  }),
  en: (edition, day, hash) => ({
    editionLine: `Edition ${edition}`,
    dayLine: `In force from ${day}`,
    bindingNote:
      'Each member of the body signs the edition in force. The fingerprint shows which text it is, to the letter, in both of its languages.',
    fingerprint: `Fingerprint (SHA-256): ${hash}`,
    page: 'Page',
  }),
};
