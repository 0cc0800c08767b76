import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Enquiry, Own } from './advice.queries.js';
import { EndActs } from './end-acts.js';
import { useReply } from './use-own-acts.js';
import { useStateWords } from './use-state-words.js';
import { WordsForm } from './words-form.js';
import { WordsList } from './words-list.js';

type Props = {
  readonly enquiry: Enquiry;
  readonly own: Own;
  /** When there is nothing left to show. */
  readonly onErased?: () => void;
};

/** One enquiry as its asker reads it: what was written, a reply, and its end. */
export function Exchange({ enquiry, own, onErased }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { words, tones } = useStateWords();
  const reply = useReply(own);
  const { adviserName, state } = enquiry;
  const day = format.day(enquiry.erasedOn, 'long');
  const name = adviserName ?? t`Nobody yet`;
  return (
    <div className="stack">
      <p>
        <StatusTag tone={tones[state]}>{words[state]}</StatusTag>{' '}
        <span className="muted small" data-user-text="">
          {t`Read by: ${name}`}
          {enquiry.topics.length > 0 && ` · ${format.all(enquiry.topics)}`}
        </span>
      </p>
      <WordsList words={enquiry.words} asker={t`You`} adviser={adviserName ?? t`An adviser`} />
      <p className="muted small">{t`If nothing more is said, all of it is erased on ${day}.`}</p>
      {state !== 'CLOSED' && (
        <WordsForm
          id={`advice-reply-${enquiry.id}`}
          label={t`Write again`}
          hint={t`Name nobody.`}
          send={t`Send`}
          failed={t`Your message was not sent.`}
          act={reply}
        />
      )}
      <EndActs own={own} isClosed={state === 'CLOSED'} onErased={onErased} />
    </div>
  );
}
