import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';
import { useWords } from '../parts/page-context.js';
import type { RegisterEntryShown } from '../props/register.js';

type Words = { readonly tone: Tone; readonly word: string; readonly sentence: string };

/** What is in force and paused says both, and no more of why than that it is the member's wish. */
function usePausedWords(): (level: string, since: string, until: string | null, paused: string) => Words {
  const { t } = useLingui();
  return (level, since, until, paused) => ({
    tone: 'plain',
    word: t`In force, paused`,
    sentence: until
      ? t`The accreditation is in force: ${level}, since ${since}, up to and including ${until}. It has been paused since ${paused} by the member’s own wish.`
      : t`The accreditation is in force: ${level}, since ${since}. It has been paused since ${paused} by the member’s own wish.`,
  });
}

/** A suspension that is a sanction says until when; an interim one says no reason, and that it is no finding. */
function useSuspendedWords(): (level: string, lines: RegisterEntryShown['lines']) => Words {
  const { t } = useLingui();
  const words = useWords();
  return (level, lines) => {
    const sanction = lines.find(({ line }) => line === 'SUSPENDED');
    if (!sanction?.lastOn)
      return {
        tone: 'bad',
        word: t`Interim suspension`,
        sentence: t`The accreditation is under interim suspension: ${level}. An interim measure is not a finding.`,
      };
    const until = words.day(sanction.lastOn, 'long');
    return {
      tone: 'bad',
      word: t`Suspended`,
      sentence: t`The accreditation is suspended up to and including ${until}: ${level}.`,
    };
  };
}

type Ended = (level: string, since: string, until: string | null) => Words;

/** What is said of an accreditation that a case ended: who left by consent was not withdrawn. */
function useEndedWords(): { readonly byConsent: Ended; readonly byWithdrawal: Ended } {
  const { t } = useLingui();
  return {
    byConsent: (level, since, until) => ({
      tone: 'bad',
      word: t`Ended by consent`,
      sentence: until
        ? t`The accreditation has ended by consent: ${level} was in force from ${since} up to and including ${until}.`
        : t`The accreditation has ended by consent: ${level}, from ${since}.`,
    }),
    byWithdrawal: (level, since, until) => ({
      tone: 'bad',
      word: t`Withdrawn`,
      sentence: until
        ? t`The accreditation has been withdrawn: ${level} was in force from ${since} up to and including ${until}.`
        : t`The accreditation has been withdrawn: ${level}, from ${since}.`,
    }),
  };
}

/** The status of an entry in two or three words, and as the sentence that answers the reader's question. */
export function useStatusWords(): (entry: RegisterEntryShown) => Words {
  const { t } = useLingui();
  const words = useWords();
  const paused = usePausedWords();
  const suspended = useSuspendedWords();
  const ended = useEndedWords();
  return ({ status, level: { title: level }, since: first, until: last, pausedSince, lines }) => {
    const since = words.day(first, 'long');
    const until = last && words.day(last, 'long');
    if (status === 'SUSPENDED') return suspended(level, lines);
    if (status === 'ACCREDITED' && pausedSince) return paused(level, since, until, words.day(pausedSince, 'long'));
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
          word: t`No longer in force`,
          sentence: until
            ? t`The accreditation is no longer in force: ${level} was in force from ${since} up to and including ${until}.`
            : t`The accreditation is no longer in force: ${level}, from ${since}.`,
        };
      case 'WITHDRAWN':
        return lines.some(({ line }) => line === 'LEFT_BY_CONSENT')
          ? ended.byConsent(level, since, until)
          : ended.byWithdrawal(level, since, until);
      case 'NOT_ACCREDITED':
        return { tone: 'plain', word: t`Not accredited`, sentence: t`There is no accreditation.` };
    }
  };
}
