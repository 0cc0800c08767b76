import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog, Form, RadioGroup } from '@standing/design-system';
import { ask, FormProblems, useSession } from '@standing/web-core';
import type { Leaving } from '../leaving/leaving.js';
import { useLeavingAct } from '../leaving/use-leaving-act.js';
import { daysMissing, LetterActs, type LetterDays, LetterDaysFields } from './letter.js';
import { enterLoweringMutation } from './lowering.queries.js';
import type { Person } from './record.js';

const IDS = { receivedOn: 'lowering-received', fromOn: 'lowering-from' };

type EnterLoweringDialogProps = {
  readonly person: Person;
  readonly levels: Leaving['lowerLevels'];
  readonly onClose: () => void;
};

/** Enters that a member wrote to hold a lower level. Another registrar answers it. */
export function EnterLoweringDialog({ person: { name, id: personId }, levels, onClose }: EnterLoweringDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const [level, setLevel] = useState(levels.at(-1)?.code ?? '');
  const [days, setDays] = useState<LetterDays>({ receivedOn: today, fromOn: null });
  const [tried, setTried] = useState(0);
  const act = useLeavingAct({
    run: (sent: { receivedOn: string; fromOn: string }, idempotencyKey) =>
      ask(enterLoweringMutation, { input: { personId, level, ...sent }, idempotencyKey }),
    said: t`The wish of ${name} is entered.`,
    onClose,
  });
  const mistakes = tried > 0 ? daysMissing(days, 'fromOn', t`Give the day.`) : {};
  const send = () => {
    setTried((times) => times + 1);
    const { receivedOn, fromOn } = days;
    if (receivedOn !== null && fromOn !== null) act.mutate({ receivedOn, fromOn });
  };
  return (
    <Dialog title={t`Enter the wish of ${name}?`} open onClose={onClose}>
      <Form onSubmit={send} label={t`Enter a wish for a lower level`}>
        <p>
          <Trans>
            Only what the member wrote and signed, from tomorrow at the earliest. Another registrar answers it. No
            reason is kept.
          </Trans>
        </p>
        <FormProblems title={t`It was not entered.`} error={act.error} mistakes={mistakes} ids={IDS} tried={tried} />
        <LevelWished levels={levels} value={level} onChange={setLevel} />
        <LetterDaysFields
          path="fromOn"
          fromLabel={t`First day of the lower level`}
          ids={IDS}
          {...{ days, onDays: setDays, mistakes, error: act.error }}
        />
        <LetterActs pending={act.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

type LevelWishedProps = Pick<EnterLoweringDialogProps, 'levels'> & {
  readonly value: string;
  readonly onChange: (level: string) => void;
};

function LevelWished({ levels, value, onChange }: LevelWishedProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`Level wished`}
      value={value}
      onChange={(chosen) => onChange(chosen ?? '')}
      options={levels.map(({ code, title }) => ({ value: code, text: title }))}
    />
  );
}
