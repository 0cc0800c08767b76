import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, TextField, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { declareRelationMutation } from './relation.queries.js';
import { RelationFields } from './relation-fields.js';
import { NO_RELATION, RELATION_IDS, relationSent, type RelationValues, useCheckRelation } from './relation-values.js';
import { myWord } from './relation-words.js';

const IDS = { ...RELATION_IDS, otherAddress: 'relation-address' };
const EMPTY = { ...NO_RELATION, otherAddress: '' };

type Values = RelationValues & { readonly otherAddress: string };

/** Declares what I am to somebody, whom I name by their address. */
export function DeclareRelation({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const check = useCheckRelation();
  const act = useDeclare(onClose);
  const missing = t`Give the other person’s e-mail address.`;
  const checked = (values: Values) => ({
    ...(values.otherAddress.trim() === '' ? { otherAddress: missing } : {}),
    ...check(values),
  });
  const fields = useFields<Values>(EMPTY, checked, act.error);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Declare a relation`}>
      <FormProblems
        title={t`The relation was not declared.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <AddressField
        value={fields.values.otherAddress}
        onChange={(otherAddress) => fields.set({ otherAddress })}
        error={fields.wrong('otherAddress')}
      />
      <RelationFields
        values={fields.values}
        set={fields.set}
        wrong={fields.wrong}
        word={myWord}
        label={t`What links you`}
      />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Declare this relation`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function useDeclare(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: ({ otherAddress, ...relation }: Values, idempotencyKey) =>
      ask(declareRelationMutation, { input: { ...relationSent(relation), otherAddress }, idempotencyKey }),
    touches: [keys.relations],
    onDone: () => {
      toast({ text: t`The relation is declared.` });
      onDone();
    },
  });
}

type AddressFieldProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

function AddressField({ value, onChange, error }: AddressFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      id={IDS.otherAddress}
      label={t`The other person’s e-mail address`}
      hint={t`You are not told whether it is a member’s. If it is, they see what you declare.`}
      type="email"
      inputMode="email"
      autoComplete="off"
      size="medium"
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
