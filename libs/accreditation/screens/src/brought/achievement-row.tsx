import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Achievement } from './achievement.js';
import { KIND_WORDS, REASON_WORDS, SEEN_WORDS, statusWord } from './achievement-words.js';
import { useSaid } from './use-said.js';

/** One achievement: what it is, where it stands and why, and what may be done with it. */
export function AchievementRow({ one, children }: { readonly one: Achievement; readonly children?: ReactNode }) {
  const { t } = useLingui();
  const { name, beside } = useSaid()(one);
  const { tone, word } = statusWord(one.status);
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {name}
          </span>
          <br />
          <span className="muted">{[t(KIND_WORDS[one.kind]), ...beside].join(' · ')}</span>
        </span>
        <span className="item-end" data-size="large">
          <StatusTag tone={tone}>{t(word)}</StatusTag>
          {children}
        </span>
      </div>
      <Found one={one} />
    </>
  );
}

/** What the office found, and what speaks against hours that are logged as well. */
function Found({ one: { seenHow, seenOn, reason, loggedSince, status } }: { readonly one: Achievement }) {
  const { t } = useLingui();
  const format = useFormat();
  const [seen, since] = [seenOn && format.day(seenOn, 'long'), loggedSince && format.day(loggedSince, 'long')];
  const how = seenHow ? t(SEEN_WORDS[seenHow]) : '';
  return (
    <>
      {seen && <p className="muted small">{t`Seen on ${seen}, ${how}.`}</p>}
      {reason && <p className="small">{t(REASON_WORDS[reason])}</p>}
      {since && status !== 'WITHDRAWN' && (
        <p className="small">
          <StatusTag tone="warn">{t`Check the days`}</StatusTag>{' '}
          {t`Hours are logged here from ${since}: these must end before that, or some count twice.`}
        </p>
      )}
    </>
  );
}
