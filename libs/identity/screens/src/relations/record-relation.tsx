import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, MemberField, useAct, useFields } from '@standing/web-core';
import { recordRelationMutation } from './relation.queries.js';
import { RelationFields } from './relation-fields.js';
import { NO_RELATION, RELATION_IDS, relationSent, type RelationValues, useCheckRelation } from './relation-values.js';
import { memberWord } from './relation-words.js';

const IDS = { ...RELATION_IDS, otherPersonId: 'relation-member' };
const EMPTY = { ...NO_RELATION, otherPersonId: '' };

type Values = RelationValues & { readonly otherPersonId: string };

type RecordRelationProps = { readonly personId: string; readonly onClose: () => void };

/** The office records what the member is to another, whom it finds by name. */
export function RecordRelation({ personId, onClose }: RecordRelationProps) {
  const { t } = useLingui();
  const check = useCheckRelation();
  const act = useRecord(personId, onClose);
  const missing = t`Choose the other member.`;
  const checked = (values: Values) => ({
    ...(values.otherPersonId === '' ? { otherPersonId: missing } : {}),
    ...check(values),
  });
  const fields = useFields<Values>(EMPTY, checked, act.error);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Record a relation`}>
      <FormProblems
        title={t`The relation was not recorded.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <RelationFields
        values={fields.values}
        set={fields.set}
        wrong={fields.wrong}
        word={memberWord}
        label={t`What links them`}
      />
      <MemberField
        id={IDS.otherPersonId}
        label={t`The other member`}
        value={fields.values.otherPersonId}
        onChange={(otherPersonId) => fields.set({ otherPersonId })}
        error={fields.wrong('otherPersonId')}
      />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Record this relation`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function useRecord(personId: string, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: ({ otherPersonId, ...relation }: Values, idempotencyKey) =>
      ask(recordRelationMutation, { input: { ...relationSent(relation), personId, otherPersonId }, idempotencyKey }),
    touches: [keys.relations],
    onDone: () => {
      toast({ text: t`The relation is recorded.` });
      onDone();
    },
  });
}
