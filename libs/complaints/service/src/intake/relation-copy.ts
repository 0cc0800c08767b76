import type { Peer, Relation } from '@standing/complaints/rules';
import type { Locale } from '@standing/platform/auth';
import { RELATION_WORDS, type RelationWords } from './relation-copy.words.js';

/** The lines of a complainant's copy that say in which relation they write; none where it was not asked. */
export function relationLines(relation: Relation | null, locale: Locale): string[] {
  if (relation === null) return [];
  const words = RELATION_WORDS[locale];
  const { to, peer } = relation;
  return [`${words.relation}: ${words.relations[to]}`, ...(peer === null ? [] : peerLines(peer, words))];
}

function peerLines({ challenge, basis, interest }: Peer, words: RelationWords): string[] {
  return [
    challenge.kind === 'spoken'
      ? `${words.spokenOn}: ${challenge.on}`
      : `${words.notSpoken}: ${challenge.because.map((waiver) => words.waivers[waiver]).join(', ')}`,
    `${words.basis}: ${words.bases[basis]}`,
    `${words.interest}: ${interest === null ? words.noInterest : interest.trim()}`,
  ];
}
