import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { StatusTag, TextLink } from '@standing/design-system';
import { daysBetween, useFormat, useSession } from '@standing/web-core';
import type { OnBoard } from './review.js';
import { STATE_WORDS } from './review-words.js';

/** One audit on the board: whose, how far, how long still, and who reviews it. */
export function BoardRow({ file }: { readonly file: OnBoard }) {
  const { t } = useLingui();
  const left = useDaysLeft();
  const { tone, word } = STATE_WORDS[file.state];
  const name = file.auditor?.name ?? '';
  const reviewer = file.isMine ? t`You review it` : file.auditor ? t`Reviewed by ${name}` : t`Nobody reviews it yet`;
  const asksTime = file.time !== null && file.time.isGranted === null;
  return (
    <div className="item">
      <span className="item-main">
        <TextLink href={`/office/audits/${file.id}`}>
          <span data-user-text="">{file.person.name}</span>
        </TextLink>
        <br />
        <span className="muted small" data-user-text="">
          {[left(file), reviewer].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className="item-end">
        {asksTime && file.state !== 'CLOSED' && <StatusTag tone="warn">{t`Asks for more time`}</StatusTag>}
        <StatusTag tone={tone}>{t(word)}</StatusTag>
      </span>
    </div>
  );
}

/** How many days the member has left, or since when the term is over; nothing once it does not matter. */
function useDaysLeft() {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  return ({ state, dueOn }: OnBoard): string | null => {
    const days = daysBetween(today, dueOn);
    const day = format.day(dueOn);
    if (state === 'UNANSWERED') return t`Term until ${day}, over`;
    if (state !== 'WAITING') return null;
    if (days === 0) return t`Until ${day}, the last day`;
    const counted = plural(days, { one: '# day left', other: '# days left' });
    return t`Until ${day}: ${counted}`;
  };
}
