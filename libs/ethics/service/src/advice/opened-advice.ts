import type { CaseKey } from '@standing/platform/sealed-text';
import type { AdviceWordType } from './advice.graphql.js';
import { placeOfWord, SEALED } from './advice-seals.js';
import type { AdviceEnquiryRow, AdviceWordRow } from './enquiry.entity.js';

export type SealedWord = Pick<AdviceWordRow, 'place' | 'saidBy' | 'saidOn' | 'sealed'>;
type Sealed = Pick<AdviceEnquiryRow, 'topicsSealed' | 'askerSealed' | 'adviserSealed'>;

/** What was said, in its order. */
export function openedWords(key: CaseKey, words: readonly SealedWord[]): AdviceWordType[] {
  return [...words]
    .sort((one, other) => one.place - other.place)
    .map(({ place, saidBy, saidOn, sealed }) => ({ saidBy, saidOn, text: key.open(placeOfWord(place), sealed) }));
}

/** Who asked, who advises, and about what; a name is null where there is none. */
export function openedEnquiry(key: CaseKey, { topicsSealed, askerSealed, adviserSealed }: Sealed) {
  const named = (field: string, sealed: Buffer | null) => (sealed === null ? null : key.open(field, sealed));
  return {
    topics: JSON.parse(key.open(SEALED.topics, topicsSealed)) as string[],
    askerName: named(SEALED.asker, askerSealed),
    adviserName: named(SEALED.adviser, adviserSealed),
  };
}
