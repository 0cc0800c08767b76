import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';
import { useFormat } from '@standing/web-core';

export type Held = {
  readonly status: 'ACCREDITED' | 'SUSPENDED' | 'EXPIRED' | 'GIVEN_UP' | 'DECEASED' | 'WITHDRAWN' | 'NOT_ACCREDITED';
  /** Whether its withdrawal is how they left by consent. */
  readonly byConsent: boolean;
  readonly level: { readonly title: string } | null;
  readonly since: string | null;
  readonly until: string | null;
  /** The first day of the pause that they are in. */
  readonly pausedSince: string | null;
};

/** What somebody holds, in two words and as a sentence. */
export function useHeldWords(): (held: Held) => { tone: Tone; word: string; sentence: string } {
  const { t } = useLingui();
  const format = useFormat();
  const [endedByDeath, withdrawn] = [useEndedByDeath(), useWithdrawn()];
  return ({ status, byConsent, level, since: first, until: last, pausedSince }) => {
    const title = level?.title ?? '';
    const since = first ? format.day(first, 'long') : '';
    const until = last ? format.day(last, 'long') : '';
    switch (status) {
      case 'ACCREDITED': {
        const sentence = until
          ? t`Accredited: ${title}, from ${since} to ${until}`
          : t`Accredited: ${title}, since ${since}`;
        if (!pausedSince) return { tone: 'ok', word: t`In force`, sentence };
        const paused = format.day(pausedSince, 'long');
        return { tone: 'plain', word: t`In force, paused`, sentence: t`${sentence} · paused since ${paused}` };
      }
      case 'SUSPENDED':
        return { tone: 'bad', word: t`Suspended`, sentence: t`Suspended: ${title}` };
      case 'EXPIRED':
        return { tone: 'warn', word: t`Run out`, sentence: t`Accreditation run out: ${title}, on ${until}` };
      case 'GIVEN_UP':
        return {
          tone: 'plain',
          word: t`Given up`,
          sentence: t`Accreditation given up: ${title}, last held on ${until}`,
        };
      case 'DECEASED':
        return { tone: 'plain', word: t`Deceased`, sentence: endedByDeath(title, until) };
      case 'WITHDRAWN':
        return withdrawn(byConsent, title, until);
      case 'NOT_ACCREDITED':
        return { tone: 'plain', word: t`Not accredited`, sentence: t`Not accredited yet` };
    }
  };
}

function useWithdrawn(): (
  byConsent: boolean,
  title: string,
  until: string,
) => { tone: Tone; word: string; sentence: string } {
  const { t } = useLingui();
  return (byConsent, title, until) =>
    byConsent
      ? {
          tone: 'plain',
          word: t`Ended by consent`,
          sentence: t`Accreditation ended by consent: ${title}, last held on ${until}`,
        }
      : { tone: 'bad', word: t`Withdrawn`, sentence: t`Accreditation withdrawn: ${title}, last held on ${until}` };
}

function useEndedByDeath(): (title: string, until: string) => string {
  const { t } = useLingui();
  return (title, until) => t`Accreditation ended with the death of the member: ${title}, last held on ${until}`;
}
