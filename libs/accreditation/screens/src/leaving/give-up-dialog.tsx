import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row } from '@standing/design-system';
import { ask, FormProblems, useFormat, useSession } from '@standing/web-core';
import { DayDialog } from './day-dialog.js';
import type { Resignation } from './leaving.js';
import { giveUpMutation, takeBackResignationMutation } from './leaving.queries.js';
import { useLeavingAct } from './use-leaving-act.js';

/** Gives my accreditation up from a day, after what follows was read. */
export function GiveUpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const act = useLeavingAct({
    run: (effectiveOn: string, idempotencyKey) => ask(giveUpMutation, { effectiveOn, idempotencyKey }),
    said: t`It is noted that you give up your accreditation.`,
    onClose,
  });
  return (
    <DayDialog
      {...{ act, onClose, first: today, path: 'effectiveOn', danger: true }}
      title={t`Give up your accreditation?`}
      label={t`First day without it`}
      problem={t`Nothing was given up.`}
      yes={(day) => {
        const from = day ? format.day(day, 'long') : '…';
        return t`Give it up from ${from}`;
      }}
      no={t`Keep it`}
    >
      <GivingUpMeans />
    </DayDialog>
  );
}

function GivingUpMeans() {
  return (
    <ul className="bullets">
      <li>
        <Trans>From that day you are no longer accredited and may no longer say that you are.</Trans>
      </li>
      <li>
        <Trans>The public register then says that it is no longer in force, as of any other that has ended.</Trans>
      </li>
      <li>
        <Trans>You give no reason. What is recorded of you stays as it is, and so does whatever else goes on.</Trans>
      </li>
      <li>
        <Trans>
          Until the day you can take it back. From the day on you cannot: you would apply again. To stop for a time
          only, pause instead.
        </Trans>
      </li>
      <li>
        <Trans>An application that waits is not taken back with it: take it back yourself if you wish.</Trans>
      </li>
    </ul>
  );
}

type TakeBackProps = { readonly resignation: Resignation; readonly onClose: () => void };

/** Takes it back before its day: nothing ends then. */
export function TakeBackResignationDialog({ resignation: { id, effectiveOn }, onClose }: TakeBackProps) {
  const { t } = useLingui();
  const format = useFormat();
  const act = useLeavingAct({
    run: (resignation: string, idempotencyKey) => ask(takeBackResignationMutation, { id: resignation, idempotencyKey }),
    said: t`It is taken back: the accreditation stays in force.`,
    onClose,
  });
  const day = format.day(effectiveOn, 'long');
  return (
    <Dialog title={t`Keep the accreditation?`} open onClose={onClose}>
      <div className="stack">
        <p>{t`It would be given up from ${day}. Taken back, it stays in force as if nothing had been said.`}</p>
        <FormProblems title={t`It was not taken back.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => act.mutate(id)} pending={act.isPending}>{t`Keep the accreditation`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Change nothing`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
