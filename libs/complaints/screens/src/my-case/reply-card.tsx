import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { ask, useFormat } from '@standing/web-core';
import { Written } from '../file/written.js';
import { LastDay } from './last-day.js';
import { replyToChargesMutation } from './my-acts.queries.js';
import type { MyCaseProps } from './my-case.js';
import { WriteForm } from './write-form.js';

/** The reply that was sent, the form for one while its time runs, or why there is none. */
export function ReplyCard({ found, onActed }: MyCaseProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { reply, repliedOn, replyBy, refusalsToReply } = found;
  if (reply) {
    const day = repliedOn ? format.day(repliedOn, 'long') : '';
    return (
      <Card title={t`Your reply`}>
        <p className="muted">{t`Sent on ${day}. Those who decide read it as you wrote it.`}</p>
        <Written text={reply} />
        {!found.decision && <p>{t`Nothing is asked of you now. You are told by e-mail when there is a decision.`}</p>}
      </Card>
    );
  }
  if (refusalsToReply.length > 0)
    return (
      <Card title={t`Your reply`}>
        {refusalsToReply.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Card>
    );
  return (
    <Card title={t`Your reply`}>
      {replyBy && <LastDay day={replyBy} what={t`You can reply until this day`} />}
      <p>{t`You need not reply. If you do not, those who decide go by what is in the file, and your silence is not taken for an admission. You may be helped by a person of your choice; your insurer may want to know of it.`}</p>
      <ReplyForm found={found} onActed={onActed} />
    </Card>
  );
}

function ReplyForm({ found: { reference }, onActed }: MyCaseProps) {
  const { t } = useLingui();
  const words = {
    title: t`Send your reply?`,
    does: t`Those who decide, and the registrars of this case, read it as you wrote it. Your time to reply ends with it.`,
    word: t`Send my reply`,
    failed: t`Your reply was not sent.`,
  };
  return (
    <WriteForm
      id="my-reply"
      label={t`What you reply`}
      hint={t`What happened as you saw it, and what you say to each charge. Name no client: a pseudonym is enough.`}
      words={words}
      sent={t`Your reply is sent.`}
      run={(text, idempotencyKey) => ask(replyToChargesMutation, { reference, text, idempotencyKey })}
      onActed={onActed}
    />
  );
}
