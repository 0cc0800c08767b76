import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, DateField, Row } from '@standing/design-system';
import { addDays, Failure, useSession } from '@standing/web-core';
import { type AuditFile, END_ID, type Item } from './review.js';
import { type Ending, type Next, useEnd } from './use-review.js';

/** What a new term begins with, in days. */
const USUAL_DAYS = 14;

type EndCardProps = { readonly file: AuditFile; readonly items: readonly Item[]; readonly onNext: Next };

/** How the review of a file ends: asked again, or closed. Nothing while it is not the reader's, or the member has time. */
export function EndCard({ file, items, onNext }: EndCardProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useEnd(file, onNext);
  const [dueOn, setDueOn] = useState<string | null>(addDays(today, USUAL_DAYS));
  const isOpen = file.state === 'ANSWERED' || file.state === 'UNANSWERED';
  if (!file.isMine || !isOpen) return null;
  const ways = waysOf(file, items);
  return (
    <Card title={t`End the review`} busy={act.isPending}>
      {act.error && <Failure title={t`The review was not ended.`} error={act.error} />}
      {!Object.values(ways).includes(true) && <p className="muted">{t`Say a word of each activity first.`}</p>}
      <div id={END_ID}>
        <Ways ways={ways} onEnd={act.mutate} dueOn={dueOn} pending={act.isPending} />
      </div>
      {(ways.more || ways.time) && (
        <DateField
          label={t`New term, if you ask again`}
          value={dueOn}
          onChange={setDueOn}
          error={dueOn === null ? t`Give a day.` : undefined}
        />
      )}
    </Card>
  );
}

type WaysProps = {
  readonly ways: ReturnType<typeof waysOf>;
  readonly dueOn: string | null;
  readonly pending: boolean;
  readonly onEnd: (ending: Ending) => void;
};

function Ways({ ways: { meets, fails, more, time }, dueOn, pending, onEnd }: WaysProps) {
  const { t } = useLingui();
  const again = (kind: 'MORE_ASKED' | 'MORE_TIME') => dueOn && onEnd({ kind: 'again', again: kind, dueOn });
  const close = (outcome: 'MEETS' | 'DOES_NOT_MEET') => onEnd({ kind: 'close', outcome });
  return (
    <Row>
      {more && <Button onPress={() => again('MORE_ASKED')} pending={pending}>{t`Ask the member for more`}</Button>}
      {meets && <Button onPress={() => close('MEETS')} pending={pending}>{t`Close: it meets`}</Button>}
      {fails && (
        <Button kind="second" onPress={() => close('DOES_NOT_MEET')} pending={pending}>
          {t`Close: it does not meet`}
        </Button>
      )}
      {time && <Button kind="quiet" onPress={() => again('MORE_TIME')} pending={pending}>{t`Give more time`}</Button>}
    </Row>
  );
}

/** Which ends are open: the server says the same, with its reasons. */
function waysOf({ state, hadMoreTime }: AuditFile, items: readonly Item[]) {
  const isAnswered = state === 'ANSWERED';
  const isWhole = items.every(({ said }) => said !== null);
  const isMore = items.some(({ said }) => said?.verdict === 'MORE');
  const isAccepted = items.length > 0 && items.every(({ said }) => said?.verdict === 'ACCEPTED');
  const mayEnd = !isAnswered || (isWhole && !isMore);
  return {
    more: isAnswered && isWhole && isMore,
    meets: isAnswered && mayEnd,
    fails: mayEnd && !isAccepted,
    time: mayEnd && !isAccepted && !hadMoreTime,
  };
}
