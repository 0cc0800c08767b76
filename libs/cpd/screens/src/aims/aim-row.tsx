import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { useActivities } from '../activities/use-activities.js';
import { AimDialog } from './aim-dialog.js';
import { outcomeWord } from './outcome-words.js';
import { ReviewDialog } from './review-dialog.js';
import type { Aim } from './use-aims.js';

/** One aim: what, by when, which clauses and activities serve it, and what came of it. */
export function AimRow({ aim }: { readonly aim: Aim }) {
  const { t } = useLingui();
  const about = useAbout(aim);
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {aim.aim}
          </span>
          <br />
          <span className="muted small" data-user-text="">
            {about}
          </span>
        </span>
        <span className="item-end" data-size="large">
          {aim.outcome === null ? (
            <StatusTag>{t({ message: 'Open', context: 'aim' })}</StatusTag>
          ) : (
            <StatusTag tone={aim.outcome === 'REACHED' ? 'ok' : 'plain'}>{t(outcomeWord(aim.outcome))}</StatusTag>
          )}
          <Acts aim={aim} />
        </span>
      </div>
      {aim.review !== null && (
        <p className="small" data-user-text="">
          {aim.review}
        </p>
      )}
    </>
  );
}

function useAbout({ wishedBy, clauses, activityIds }: Aim): string {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const { data = [] } = useActivities();
  const day = wishedBy && format.rowDay(wishedBy, body.today);
  const titles = data.filter(({ id }) => activityIds.includes(id)).map(({ title }) => title);
  return [day && t`by ${day}`, ...clauses, ...titles].filter(Boolean).join(' · ');
}

function Acts({ aim }: { readonly aim: Aim }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'change' | 'review' | null>(null);
  const { aim: text } = aim;
  const close = () => setOpen(null);
  return (
    <span className="item-acts">
      <Button
        kind="quiet"
        size="small"
        onPress={() => setOpen('change')}
        label={t`Change “${text}”`}
      >{t`Change…`}</Button>
      <Button
        kind="quiet"
        size="small"
        onPress={() => setOpen('review')}
        label={t`Say what came of “${text}”`}
      >{t`What came of it…`}</Button>
      {open === 'change' && <AimDialog aim={aim} onClose={close} />}
      {open === 'review' && <ReviewDialog aim={aim} onClose={close} />}
    </span>
  );
}
