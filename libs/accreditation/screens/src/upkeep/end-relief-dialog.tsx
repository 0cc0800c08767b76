import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DateField, Dialog, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat } from '@standing/web-core';
import type { Relief } from './relief.js';
import { endReliefMutation } from './upkeep.queries.js';

const IDS = { lastDay: 'relief-last-day' };

type How = 'earlier' | 'never';

/** Ends granted relief before its last day, or says that it was never taken. What was known before stays on record. */
export function EndReliefDialog({ relief, onClose }: { readonly relief: Relief; readonly onClose: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const [how, setHow] = useState<How>('earlier');
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [tried, setTried] = useState(0);
  const act = useEnd(relief.id, onClose);
  const missing = how === 'earlier' && lastDay === null ? t`Give the last day.` : undefined;
  const end = () => {
    setTried((times) => times + 1);
    if (!missing) act.mutate(how === 'never' ? null : lastDay);
  };
  const [from, until] = [format.day(relief.fromOn, 'long'), format.day(relief.untilOn, 'long')];
  return (
    <Dialog title={t`End it early?`} open onClose={onClose}>
      <Form onSubmit={end} label={t`End it early`}>
        <p>{t`It was granted from ${from} to ${until}.`}</p>
        <FormProblems
          title={t`It was not ended.`}
          error={act.error}
          mistakes={tried > 0 && missing ? { lastDay: missing } : {}}
          ids={IDS}
          tried={tried}
        />
        <HowItEnded
          how={how}
          onHow={setHow}
          lastDay={lastDay}
          onLastDay={setLastDay}
          error={tried > 0 ? missing : undefined}
        />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`End it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

type HowItEndedProps = {
  readonly how: How;
  readonly onHow: (how: How) => void;
  readonly lastDay: string | null;
  readonly onLastDay: (day: string | null) => void;
  readonly error: string | undefined;
};

function HowItEnded({ how, onHow, lastDay, onLastDay, error }: HowItEndedProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        label={t`What happened`}
        value={how}
        onChange={(value) => onHow(value === 'never' ? 'never' : 'earlier')}
        options={[
          { value: 'earlier', text: t`It ended earlier` },
          { value: 'never', text: t`It was never taken` },
        ]}
      />
      {how === 'earlier' && (
        <DateField id={IDS.lastDay} label={t`Last day`} value={lastDay} onChange={onLastDay} error={error} />
      )}
    </>
  );
}

function useEnd(id: string, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (lastDay: string | null, idempotencyKey) => ask(endReliefMutation, { id, lastDay, idempotencyKey }),
    touches: [keys.reliefs, keys.member],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`It is ended.` });
      onDone();
    },
  });
}
