import { useLingui } from '@lingui/react/macro';
import { Button, Callout, DateField, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, StaleError, useAct, useFields, useSession } from '@standing/web-core';
import { endOfficeMutation, type MemberOffice } from './office.queries.js';
import { OFFICE_WORDS } from './office-values.js';

const IDS = { untilOn: 'office-end' };

type EndOfficeDialogProps = { readonly office: MemberOffice; readonly onClose: () => void };

/** Says the last day of an office. From the day after, the person may sit in cases again. */
export function EndOfficeDialog({ office, onClose }: EndOfficeDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useEnd(office, onClose);
  const empty: { readonly untilOn: string | null } = { untilOn: today };
  const missing = t`Give a day in the past, or today.`;
  const check = ({ untilOn }: typeof empty) => (untilOn === null || untilOn > today ? { untilOn: missing } : {});
  const fields = useFields(empty, check, act.error);
  const stale = act.error instanceof StaleError;
  return (
    <Dialog title={t`When did the office end?`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit(({ untilOn }) => act.mutate(untilOn ?? today))} label={t`End of the office`}>
        {stale && <Callout tone="warn" title={t`The office was changed in the meantime. Close this and look again.`} />}
        <FormProblems
          title={t`The last day was not recorded.`}
          error={stale ? null : act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <p>{t(OFFICE_WORDS[office.kind])}</p>
        <DateField
          id={IDS.untilOn}
          label={t`Last day`}
          hint={t`From the day after, they may sit in cases again.`}
          value={fields.values.untilOn}
          onChange={(untilOn) => fields.set({ untilOn })}
          error={fields.wrong('untilOn')}
        />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Record the last day`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useEnd({ id, revision }: MemberOffice, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (untilOn: string, idempotencyKey) => ask(endOfficeMutation, { id, revision, untilOn, idempotencyKey }),
    touches: [keys.offices],
    onDone: () => {
      toast({ text: t`The last day is recorded.` });
      onDone();
    },
  });
}
