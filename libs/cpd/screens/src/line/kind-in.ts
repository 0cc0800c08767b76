import type { Kind } from '../kind-words.js';

/** By which words a kind is known, in folded text: the more telling first, since "taught a course" is no training. */
const WORDS: readonly (readonly [Kind, string])[] = [
  ['TEACHING', "enseigne\\w*|anime\\w*|donne|donnee|j'ai donne|taught|teaching|teach|gave|facilitated|mentorat"],
  ['READING', 'lu|livre|ouvrage|read|reading|book|podcast'],
  ['RESEARCH_WRITING', 'recherche|redige|redaction|ecrit|ecriture|publie|publication|article|research|wrote|writing'],
  ['PEER_EXCHANGE', 'intervision|pairs?|peers?|codeveloppement|co-developpement|echange'],
  ['CONFERENCE', "conference|colloque|congres|congress|symposium|journee d'etude|study day|seminaire|seminar"],
  ['TRAINING', 'formation|stage|cours|atelier|webinaire|module|webinar|workshop|course|training|masterclass|class'],
];

/** One word is another thing in each language: "lecture" is a reading in French, a conference in English. */
const LECTURE: Readonly<Record<'fr' | 'en', Kind>> = { fr: 'READING', en: 'CONFERENCE' };

/** The kind of activity that a line names; null where it names none. */
export function kindIn(folded: string, locale: 'fr' | 'en'): Kind | null {
  const found = WORDS.find(([, words]) => names(folded, words));
  if (found) return found[0];
  return names(folded, 'lectures?') ? LECTURE[locale] : null;
}

function names(folded: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u').test(folded);
}
