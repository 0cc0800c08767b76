import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useSession } from '@standing/web-core';
import { recordOfficeMutation } from './office.queries.js';
import { OfficeFields } from './office-fields.js';
import { NO_OFFICE, OFFICE_IDS, officeSent, type OfficeValues, useCheckOffice } from './office-values.js';

type RecordOfficeProps = { readonly personId: string; readonly onClose: () => void };

/** A registrar records an office of a member. */
export function RecordOffice({ personId, onClose }: RecordOfficeProps) {
  const { t } = useLingui();
  const act = useRecord(personId, onClose);
  const fields = useFields<OfficeValues>(NO_OFFICE, useCheckOffice(), act.error);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Record an office`}>
      <FormProblems
        title={t`The office was not recorded.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={OFFICE_IDS}
        tried={fields.tried}
      />
      <OfficeFields values={fields.values} set={fields.set} wrong={fields.wrong} />
      <p className="muted">{t`If they sit in a case today and the office has not ended, their seat ends at once and is not given back.`}</p>
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Record this office`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function useRecord(personId: string, onDone: () => void) {
  const { t } = useLingui();
  const { today } = useSession().body;
  return useAct({
    run: (values: OfficeValues, idempotencyKey) =>
      ask(recordOfficeMutation, { input: { ...officeSent(values, today), personId }, idempotencyKey }),
    touches: [keys.offices],
    onDone: () => {
      toast({ text: t`The office is recorded.` });
      onDone();
    },
  });
}
