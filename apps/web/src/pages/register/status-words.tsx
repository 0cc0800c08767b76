import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';
import { useWords } from '../parts/page-context.js';
import type { RegisterEntryShown } from '../props/register.js';

/** The status of an entry in two or three words, and as the sentence that answers the reader's question. */
export function useStatusWords(): (entry: RegisterEntryShown) => { tone: Tone; word: string; sentence: string } {
  const { t } = useLingui();
  const words = useWords();
  return ({ status, level: { title: level }, since: first, until: last }) => {
    const since = words.day(first, 'long');
    const until = last && words.day(last, 'long');
    switch (status) {
      case 'ACCREDITED':
        return {
          tone: 'ok',
          word: t`In force`,
          sentence: until
            ? t`The accreditation is in force: ${level}, since ${since}, up to and including ${until}.`
            : t`The accreditation is in force: ${level}, since ${since}.`,
        };
      case 'EXPIRED':
        return {
          tone: 'warn',
          word: t`Run out`,
          sentence: until
            ? t`The accreditation is no longer in force: ${level}, from ${since}, ran out on ${until}.`
            : t`The accreditation is no longer in force: ${level}, from ${since}.`,
        };
      case 'WITHDRAWN':
        return {
          tone: 'bad',
          word: t`Withdrawn`,
          sentence: until
            ? t`The accreditation has been withdrawn: ${level} was in force from ${since} up to and including ${until}.`
            : t`The accreditation has been withdrawn: ${level}, from ${since}.`,
        };
      case 'NOT_ACCREDITED':
        return { tone: 'plain', word: t`Not accredited`, sentence: t`There is no accreditation.` };
    }
  };
}
