import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row, toast } from '@standing/design-system';
import { addDays, ask, FormProblems, useAct, useFields, useSession } from '@standing/web-core';
import { attestationSeenMutation, CHECKS_KEY, keepAskingMutation, type OfficeCheck } from './check.queries.js';

/** The new term that stands in the form at first, in days. */
const AGAIN_DAYS = 14;

type CheckDayDialogProps = {
  readonly check: OfficeCheck;
  readonly act: 'seen' | 'again';
  readonly onClose: () => void;
};

/** On which day the attestation was seen, or until which it is asked for again. */
export function CheckDayDialog({ check, act: kind, onClose }: CheckDayDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const isSeen = kind === 'seen';
  const field = isSeen ? 'seenOn' : 'dueOn';
  const act = useSay(check, isSeen, onClose);
  const empty: Readonly<Record<string, string | null>> = { [field]: isSeen ? today : addDays(today, AGAIN_DAYS) };
  const missing = t`Give the day.`;
  const fields = useFields(empty, (typed) => (typed[field] ? {} : { [field]: missing }), act.error);
  const day = fields.values[field] ?? null;
  const title = isSeen ? t`The attestation was seen` : t`Keep asking`;
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={() => fields.submit(() => day && act.mutate(day))} label={title}>
        <FormProblems
          title={t`It was not recorded.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={{ [field]: 'check-day' }}
          tried={fields.tried}
        />
        <p className="strong" data-user-text="">
          {check.holder.name}
        </p>
        <DateField
          id="check-day"
          label={isSeen ? t`Attestation seen on` : t`Until`}
          hint={isSeen ? undefined : t`14 to 90 days from today.`}
          value={day}
          onChange={(next) => fields.set({ [field]: next })}
          error={fields.wrong(field)}
        />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Record it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useSay({ id }: OfficeCheck, isSeen: boolean, onDone: () => void) {
  const { t } = useLingui();
  return useAct<string, unknown>({
    run: (day, idempotencyKey) =>
      isSeen
        ? ask(attestationSeenMutation, { id, seenOn: day, idempotencyKey })
        : ask(keepAskingMutation, { id, dueOn: day, idempotencyKey }),
    touches: [CHECKS_KEY],
    onDone: () => {
      toast({ text: t`Recorded.` });
      onDone();
    },
  });
}
