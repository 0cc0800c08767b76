import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row, TextField, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, useAct, useFields } from '@standing/web-core';
import {
  addSubcontractorMutation,
  changeSubcontractorMutation,
  REGISTER_KEY,
  type Subcontractor,
  type SubcontractorSent,
} from './subcontractor.queries.js';
import {
  SUBCONTRACTOR_IDS,
  subcontractorSent,
  subcontractorValues,
  type SubcontractorValues,
  useCheckSubcontractor,
} from './subcontractor-values.js';

type DialogProps = { readonly one: Subcontractor | null; readonly onClose: () => void };

/** Keeps somebody who works for me, or changes what I know of them. */
export function SubcontractorDialog({ one, onClose }: DialogProps) {
  const { t } = useLingui();
  const act = useKeep(one, onClose);
  const fields = useFields(subcontractorValues(one), useCheckSubcontractor(), act.error);
  const title = one ? t`Change this subcontractor` : t`Add a subcontractor`;
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={() => fields.submit((values) => act.mutate(subcontractorSent(values)))} label={title}>
        <FormProblems
          title={t`It was not kept.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={SUBCONTRACTOR_IDS}
          tried={fields.tried}
        />
        <Texts fields={fields} />
        <Days fields={fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep it`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

type FieldsProps = { readonly fields: Fields<SubcontractorValues> };

function Texts({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  const labels = {
    name: t`Name of the person`,
    level: t`Level or accreditation`,
    issuer: t`Awarded by`,
    insurer: t`Their insurer`,
  };
  return (['name', 'level', 'issuer', 'insurer'] as const).map((name) => (
    <TextField
      key={name}
      id={SUBCONTRACTOR_IDS[name]}
      label={labels[name]}
      value={values[name]}
      onChange={(text) => set({ [name]: text })}
      error={wrong(name)}
      size="medium"
      autoComplete="off"
    />
  ));
}

function Days({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  const day = (name: 'coveredUntil' | 'coverSeenOn' | 'workedFrom' | 'workedUntil', label: string) => (
    <DateField
      id={SUBCONTRACTOR_IDS[name]}
      label={label}
      value={values[name]}
      onChange={(next) => set({ [name]: next })}
      error={wrong(name)}
    />
  );
  return (
    <>
      <Row align="start">
        {day('coveredUntil', t`Insured until`)}
        {day('coverSeenOn', t`Attestation seen on`)}
      </Row>
      <Row align="start">
        {day('workedFrom', t`Works for me since`)}
        {day('workedUntil', t`Last day, if it is over`)}
      </Row>
    </>
  );
}

function useKeep(one: Subcontractor | null, onDone: () => void) {
  const { t } = useLingui();
  return useAct<SubcontractorSent, unknown>({
    run: (input, idempotencyKey) =>
      one
        ? ask(changeSubcontractorMutation, { id: one.id, version: one.version, input, idempotencyKey })
        : ask(addSubcontractorMutation, { input, idempotencyKey }),
    touches: [REGISTER_KEY],
    onDone: () => {
      toast({ text: t`Kept in your register.` });
      onDone();
    },
  });
}
