import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { DeclineReason, SessionShown } from '../props/confirm-sessions.js';

export type StatusWords = { readonly tone: 'plain' | 'ok' | 'warn' | 'bad'; readonly word: MessageDescriptor };

/** Day, length, form and number of people of one session in one line, and what it was about where that is not coaching. */
export function SessionWords({ session, status }: { readonly session: SessionShown; readonly status?: StatusWords }) {
  const { t } = useLingui();
  const words = useWords();
  const formWords = useFormWords();
  return (
    <span className="session-line">
      <span className="session-day">{words.day(session.heldOn, 'full')}</span>
      <span>{words.duration(session.minutes)}</span>
      <span className="muted">{formWords(session)}</span>
      {session.subject === 'SUPERVISION' && <span className="muted">{t`supervision of supervision`}</span>}
      {status && (
        <span className="tag" data-tone={status.tone}>
          {t(status.word)}
        </span>
      )}
    </span>
  );
}

/** The form, and of a group or peers how many they were: what the coach did not say is shown as that. */
function useFormWords(): (session: SessionShown) => string {
  const { t } = useLingui();
  return ({ form, contracted, present }) => {
    if (form === 'INDIVIDUAL') return t`Individual`;
    const word = form === 'GROUP' ? t`Group` : t`Among peers`;
    if (contracted === null && present === null) return t`${word}, number of people not said`;
    if (present === null) return t`${word} of ${contracted}`;
    return contracted === null ? t`${word}, ${present} present` : t`${word} of ${contracted}, ${present} present`;
  };
}

/** What became of a session, as the supervisor reads it. */
export function statusWord(status: SessionShown['status']): StatusWords {
  switch (status) {
    case 'CONFIRMED':
      return { tone: 'ok', word: msg({ message: 'Confirmed', context: 'session' }) };
    case 'CORRECTED':
      return { tone: 'ok', word: msg({ message: 'Confirmed with a correction', context: 'session' }) };
    case 'DECLINED':
      return { tone: 'bad', word: msg({ message: 'Declined', context: 'session' }) };
    case 'WITHDRAWN':
      return { tone: 'plain', word: msg({ message: 'Withdrawn by the coach', context: 'session' }) };
    case 'ASKED':
    case 'DECLARED':
      return { tone: 'warn', word: msg({ message: 'Awaiting confirmation', context: 'session' }) };
  }
}

/** The closed list of reasons for which a session is declined. */
export function declineReasons(): readonly { readonly value: DeclineReason; readonly text: MessageDescriptor }[] {
  return [
    { value: 'NOT_HELD', text: msg`It did not take place` },
    { value: 'WRONG_PERSON', text: msg`It was not with me` },
    { value: 'WRONG_LENGTH', text: msg`The length is wrong and I cannot correct it` },
    { value: 'OUTSIDE_AGREEMENT', text: msg`It was outside our agreement` },
    { value: 'OTHER', text: msg`Another reason` },
  ];
}
