import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, RadioGroup, Row } from '@standing/design-system';
import { ask, FormProblems, useFormat, useSession } from '@standing/web-core';
import { DayDialog } from './day-dialog.js';
import type { Leaving, Lowering } from './leaving.js';
import { takeBackLoweringMutation, wishLowerLevelMutation } from './leaving.queries.js';
import { useLeavingAct } from './use-leaving-act.js';

type LowerDialogProps = { readonly leaving: Leaving; readonly onClose: () => void };

/** Wishes to hold a lower level from a day, after what follows was read. The highest of them is proposed. */
export function LowerDialog({ leaving: { lowerLevels, termEndsOn }, onClose }: LowerDialogProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const [level, setLevel] = useState(lowerLevels.at(-1)?.code ?? '');
  const act = useLeavingAct({
    run: (fromOn: string, idempotencyKey) => ask(wishLowerLevelMutation, { level, fromOn, idempotencyKey }),
    said: t`Your wish for a lower level is noted.`,
    onClose,
  });
  return (
    <DayDialog
      {...{ act, onClose, first: today, path: 'fromOn' }}
      title={t`Hold a lower level?`}
      label={t`First day of the lower level`}
      problem={t`Your wish was not noted.`}
      yes={(day) => {
        const from = day ? format.day(day, 'long') : '…';
        return t`Wish it from ${from}`;
      }}
      no={t`Not now`}
    >
      <RadioGroup
        label={t`Level from then on`}
        value={level}
        onChange={(chosen) => setLevel(chosen ?? '')}
        options={lowerLevels.map(({ code, title }) => ({ value: code, text: title }))}
      />
      <LoweringMeans termEndsOn={termEndsOn ?? null} />
    </DayDialog>
  );
}

function LoweringMeans({ termEndsOn }: { readonly termEndsOn: string | null }) {
  const format = useFormat();
  const last = termEndsOn && format.day(termEndsOn, 'long');
  return (
    <ul className="bullets">
      <li>
        <Trans>From that day you hold the level chosen, and may no longer say that you hold the present one.</Trans>
      </li>
      {last && (
        <li>
          <Trans>The last day of your term stays {last}. From then on, renewals are of the lower level.</Trans>
        </li>
      )}
      <li>
        <Trans>
          It has a reference of its own. In the public register the present reference leads to it, and nothing says why.
        </Trans>
      </li>
      <li>
        <Trans>
          Somebody of the office confirms it first. Nobody assesses you, and you give no reason. Until the answer you
          can take it back.
        </Trans>
      </li>
      <li>
        <Trans>Once confirmed, only an application leads back to the present level.</Trans>
      </li>
    </ul>
  );
}

type TakeBackProps = { readonly lowering: Lowering; readonly onClose: () => void };

/** Takes the wish back before it is answered: the level stays what it is. */
export function TakeBackLoweringDialog({ lowering: { id, level, heldLevel }, onClose }: TakeBackProps) {
  const { t } = useLingui();
  const act = useLeavingAct({
    run: (wish: string, idempotencyKey) => ask(takeBackLoweringMutation, { id: wish, idempotencyKey }),
    said: t`The wish is taken back: the level stays what it is.`,
    onClose,
  });
  const [wished, held] = [level.title, heldLevel.title];
  return (
    <Dialog title={t`Take the wish back?`} open onClose={onClose}>
      <div className="stack">
        <p>{t`${wished} is no longer wished then, and ${held} stays as it is.`}</p>
        <FormProblems title={t`It was not taken back.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => act.mutate(id)} pending={act.isPending}>{t`Take the wish back`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Change nothing`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
