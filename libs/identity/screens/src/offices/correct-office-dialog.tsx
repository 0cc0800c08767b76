import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, StaleError, useAct, useFields, useSession } from '@standing/web-core';
import { correctOfficeMutation, type MemberOffice } from './office.queries.js';
import { OfficeFields } from './office-fields.js';
import { OFFICE_IDS, officeSent, type OfficeValues, useCheckOffice } from './office-values.js';

type CorrectOfficeDialogProps = { readonly office: MemberOffice; readonly onClose: () => void };

/** Sets an office right, or says that there was none. What was said before stays on record. */
export function CorrectOfficeDialog({ office, onClose }: CorrectOfficeDialogProps) {
  const { t } = useLingui();
  const act = useCorrect(office, onClose);
  const { kind, fromOn, untilOn } = office;
  const fields = useFields<OfficeValues>({ kind, fromOn, untilOn }, useCheckOffice(), act.error);
  const send = (stands: boolean) => fields.submit((values) => act.mutate({ ...values, stands }));
  const stale = act.error instanceof StaleError;
  return (
    <Dialog title={t`Set the office right`} open onClose={onClose}>
      <Form onSubmit={() => send(true)} label={t`Set the office right`}>
        {stale && <Callout tone="warn" title={t`The office was changed in the meantime. Close this and look again.`} />}
        <FormProblems
          title={t`The office was not changed.`}
          error={stale ? null : act.error}
          mistakes={fields.mistakes}
          ids={OFFICE_IDS}
          tried={fields.tried}
        />
        <OfficeFields values={fields.values} set={fields.set} wrong={fields.wrong} />
        <p className="muted">{t`What was said before stays on record.`}</p>
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Set it right`}</Button>
          <Button kind="danger" onPress={() => send(false)} pending={act.isPending}>{t`There was none`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useCorrect({ id, revision }: MemberOffice, onDone: () => void) {
  const { t } = useLingui();
  const { today } = useSession().body;
  return useAct({
    run: ({ stands, ...values }: OfficeValues & { readonly stands: boolean }, idempotencyKey) =>
      ask(correctOfficeMutation, { input: { id, revision, stands, ...officeSent(values, today) }, idempotencyKey }),
    touches: [keys.offices],
    onDone: () => {
      toast({ text: t`The office is set right.` });
      onDone();
    },
  });
}
