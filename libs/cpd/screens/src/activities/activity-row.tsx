import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag, TextLink } from '@standing/design-system';
import { Failure, useFormat, useSession } from '@standing/web-core';
import { kindWord } from '../kind-words.js';
import { useWithdrawActivity } from '../record/use-activity-acts.js';
import { Allot } from './allot.js';
import { CorrectActivity } from './correct-activity.js';
import { CountsFor } from './counts-for.js';
import { KeptFile } from './kept-file.js';
import type { Activity } from './use-activities.js';
import type { Use } from './use-uses.js';

/** One activity: what, when, how long, what shows it, for what it counts; and what can still be done with it. */
export function ActivityRow({ activity, uses }: { readonly activity: Activity; readonly uses: readonly Use[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { title, kind, minutes, provider } = activity;
  const about = [useDays(activity), t(kindWord(kind)), provider].filter(Boolean).join(' · ');
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {title}
          </span>
          <br />
          <span className="muted small" data-user-text="">
            {about}
          </span>
        </span>
        <span className="item-figure figure">{format.duration(minutes)}</span>
        <span className="item-end" data-size="large">
          <Proof activity={activity} />
          {!activity.withdrawn && <Change activity={activity} />}
        </span>
      </div>
      {!activity.withdrawn && <CountsFor uses={uses} />}
      {!activity.withdrawn && <Allot activity={activity} uses={uses} />}
      {activity.spentOn && <Spent auditId={activity.spentOn} />}
      {activity.document && <KeptFile file={activity.document} documents={!activity.withdrawn} />}
    </>
  );
}

/** That it made an audit good: it is used, and a line on free hours leaves it out. */
function Spent({ auditId }: { readonly auditId: string }) {
  const { t } = useLingui();
  return (
    <p className="small">
      {t`It made good what an audit found missing, and stays as it was used.`}{' '}
      <TextLink href={`/audits/${auditId}`}>{t`To the audit`}</TextLink>
    </p>
  );
}

function useDays({ firstDay, lastDay }: Activity): string {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const [first, last] = [format.rowDay(firstDay, body.today), format.rowDay(lastDay, body.today)];
  return firstDay === lastDay ? last : t`${first} to ${last}`;
}

function Proof({ activity: { withdrawn, document, attested } }: { readonly activity: Activity }) {
  const { t } = useLingui();
  if (withdrawn) return <StatusTag>{t({ message: 'Withdrawn', context: 'activity' })}</StatusTag>;
  if (attested) return <StatusTag tone="ok">{t`Vouched for`}</StatusTag>;
  if (!document) return <StatusTag>{t`Declared`}</StatusTag>;
  const documented = t({ message: 'Documented', context: 'trust' });
  return <StatusTag tone="ok">{document.erasedOn ? documented : t`With a file`}</StatusTag>;
}

function Change({ activity }: { readonly activity: Activity }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const withdraw = useWithdrawActivity();
  const { title } = activity;
  return (
    <span className="item-acts">
      <Button kind="quiet" size="small" onPress={() => setOpen(true)} label={t`Change “${title}”`}>{t`Change…`}</Button>
      {activity.spentOn === null && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => withdraw.mutate(activity)}
          pending={withdraw.isPending}
          label={t`Withdraw “${title}”`}
        >{t`Withdraw`}</Button>
      )}
      {withdraw.error && <Failure title={t`It could not be withdrawn.`} error={withdraw.error} />}
      {open && <CorrectActivity activity={activity} onClose={() => setOpen(false)} />}
    </span>
  );
}
