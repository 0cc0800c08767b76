import { publishable } from '@standing/accreditation/format';
import type { SchemeVersion } from '@standing/accreditation/requirements';
import type { Locale } from '@standing/platform/auth';

/** What is to be known before a draft begins from a model, in the reader's language. */
export function modelNote(model: SchemeVersion, locale: Locale): string {
  const lines = model.requirements.length;
  const blanks = publishable(model, locale).length;
  return locale === 'fr' ? inFrench(lines, blanks) : inEnglish(lines, blanks);
}

function inFrench(lines: number, blanks: number): string {
  const open = blanks > 0 ? `, dont ${blanks} sans valeur connue, à compléter ou à retirer` : '';
  return `Établi d’après des documents publiés, incomplet, non approuvé par l’organisme d’origine. ${lines} exigences${open}. Chacune qui cite sa source est vérifiée par deux personnes avant la publication.`;
}

function inEnglish(lines: number, blanks: number): string {
  const open = blanks > 0 ? `, ${blanks} of them without a known amount, to be filled in or removed` : '';
  return `Modelled on published documents, incomplete, not endorsed by the body of origin. ${lines} lines${open}. Each that tells its source is checked by two persons before it is published.`;
}
