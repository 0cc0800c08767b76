import { Trans, useLingui } from '@lingui/react/macro';
import { ask, useFormat, useSession } from '@standing/web-core';
import { DayDialog } from './day-dialog.js';
import type { Pause } from './leaving.js';
import { endPauseMutation, pauseMutation } from './leaving.queries.js';
import { useLeavingAct } from './use-leaving-act.js';

/** Says from which day I do not practise. Nobody asks why. */
export function PauseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const act = useLeavingAct({
    run: (fromOn: string, idempotencyKey) => ask(pauseMutation, { fromOn, idempotencyKey }),
    said: t`Your pause is declared.`,
    onClose,
  });
  return (
    <DayDialog
      {...{ act, onClose, first: today, path: 'fromOn' }}
      title={t`Pause your accreditation?`}
      label={t`First day without practice`}
      problem={t`Your pause was not declared.`}
      yes={(day) => {
        const from = day ? format.day(day, 'long') : '…';
        return t`Pause from ${from}`;
      }}
      no={t`Not now`}
    >
      <ul className="bullets">
        <li>
          <Trans>You say that you do not practise from that day on. You give no reason, and nobody asks for one.</Trans>
        </li>
        <li>
          <Trans>Your accreditation stays in force. The public register says that you have paused it.</Trans>
        </li>
        <li>
          <Trans>
            Its term runs on, and so do the days of the requirements. To lower what is asked, ask for leave.
          </Trans>
        </li>
        <li>
          <Trans>You end the pause yourself, whenever you wish.</Trans>
        </li>
      </ul>
    </DayDialog>
  );
}

type ResumeDialogProps = { readonly pause: Pause; readonly onClose: () => void };

/** Says from which day I practise again; before the pause has begun, that it never does. */
export function ResumeDialog({ pause: { id, fromOn }, onClose }: ResumeDialogProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const act = useLeavingAct({
    run: (resumesOn: string, idempotencyKey) => ask(endPauseMutation, { id, resumesOn, idempotencyKey }),
    said: t`The end of your pause is noted.`,
    onClose,
  });
  const from = format.day(fromOn, 'long');
  return (
    <DayDialog
      {...{ act, onClose, first: today, path: 'resumesOn' }}
      title={t`Practise again?`}
      label={t`First day with practice`}
      problem={t`The end of your pause was not noted.`}
      yes={(day) => {
        const again = day ? format.day(day, 'long') : '…';
        return t`Practise again from ${again}`;
      }}
      no={t`Not now`}
    >
      <p>{t`Your pause was declared from ${from}. The register stops showing it on the day that you choose. From ${from} or before, the pause never was.`}</p>
    </DayDialog>
  );
}
