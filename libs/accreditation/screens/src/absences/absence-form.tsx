import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, Row, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { correctAbsenceMutation, enterAbsenceMutation } from './absence.queries.js';
import type { Absence } from './absence.js';

const IDS = { from: 'absence-from', until: 'absence-until' };

type Values = { readonly from: string | null; readonly until: string | null };

type AbsenceFormProps = {
  /** Whose it is; null for the reader's own. */
  readonly personId: string | null;
  /** Whose days are changed; null for a new one. */
  readonly absence: Absence | null;
  readonly onClose: () => void;
};

/** The first and the last day away. Why is not asked. */
export function AbsenceForm({ personId, absence, onClose }: AbsenceFormProps) {
  const { t } = useLingui();
  const act = useKeepAbsence(personId, absence, onClose);
  const known: Values = { from: absence?.from ?? null, until: absence?.until ?? null };
  const fields = useFields(
    known,
    ({ from }: Values) => (from === null ? { from: t`Give the first day away.` } : {}),
    act.error,
  );
  return (
    <Form onSubmit={() => fields.submit((days) => act.mutate(days))} label={t`Absence`}>
      <FormProblems
        title={t`The absence was not recorded.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <AbsenceDays fields={fields} />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Keep this absence`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
      </Row>
    </Form>
  );
}

function AbsenceDays({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <DateField
        id={IDS.from}
        label={t`First day away`}
        value={values.from}
        onChange={(from) => set({ from })}
        error={wrong('from')}
      />
      <DateField
        id={IDS.until}
        label={t`Last day away, if known`}
        value={values.until}
        onChange={(until) => set({ until })}
        error={wrong('until')}
      />
    </Row>
  );
}

function useKeepAbsence(personId: string | null, absence: Absence | null, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: ({ from, until }: Values, idempotencyKey): Promise<unknown> => {
      const days = { from: from ?? '', until };
      return absence === null
        ? ask(enterAbsenceMutation, { input: { personId, ...days }, idempotencyKey })
        : ask(correctAbsenceMutation, { input: { id: absence.id, ...days }, idempotencyKey });
    },
    touches: [keys.assessors, keys.assessments, keys.applications],
    onDone: () => {
      toast({ text: t`The absence is recorded.` });
      onDone();
    },
  });
}
