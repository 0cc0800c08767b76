import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Opened } from './enquiries.queries.js';
import { useStateWords } from './use-state-words.js';
import { WordsList } from './words-list.js';

/** What the adviser reads: who asks, where they said so, and what both wrote. */
export function OpenedView({ opened }: { readonly opened: Opened }) {
  const { t } = useLingui();
  const format = useFormat();
  const { words, tones } = useStateWords();
  const { askerName, state, topics } = opened;
  const day = format.day(opened.erasedOn, 'long');
  return (
    <>
      <p>
        <StatusTag tone={tones[state]}>{words[state]}</StatusTag>{' '}
        <span data-user-text="">{askerName ?? t`Asked without a name: nobody knows it`}</span>
        {topics.length > 0 && ` · ${format.all(topics)}`}
      </p>
      <WordsList words={opened.words} asker={askerName ?? t`Whoever asks`} adviser={t`The desk`} />
      <p className="muted small">{t`If nothing more is said, all of it is erased on ${day}.`}</p>
    </>
  );
}
