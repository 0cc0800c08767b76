import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';
import { useFormat } from '@standing/web-core';

export type Held = {
  readonly status: 'ACCREDITED' | 'EXPIRED' | 'WITHDRAWN' | 'NOT_ACCREDITED';
  readonly level: { readonly title: string } | null;
  readonly since: string | null;
  readonly until: string | null;
};

/** What somebody holds, in two words and as a sentence. */
export function useHeldWords(): (held: Held) => { tone: Tone; word: string; sentence: string } {
  const { t } = useLingui();
  const format = useFormat();
  return ({ status, level, since: first, until: last }) => {
    const title = level?.title ?? '';
    const since = first ? format.day(first, 'long') : '';
    const until = last ? format.day(last, 'long') : '';
    switch (status) {
      case 'ACCREDITED': {
        const sentence = until
          ? t`Accredited: ${title}, from ${since} to ${until}`
          : t`Accredited: ${title}, since ${since}`;
        return { tone: 'ok', word: t`In force`, sentence };
      }
      case 'EXPIRED':
        return { tone: 'warn', word: t`Run out`, sentence: t`Accreditation run out: ${title}, on ${until}` };
      case 'WITHDRAWN':
        return {
          tone: 'bad',
          word: t`Withdrawn`,
          sentence: t`Accreditation withdrawn: ${title}, last held on ${until}`,
        };
      case 'NOT_ACCREDITED':
        return { tone: 'plain', word: t`Not accredited`, sentence: t`Not accredited yet` };
    }
  };
}
