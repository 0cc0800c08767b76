import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, StaleError, useAct, useFields } from '@standing/web-core';
import type { OfficeRelation } from './office-relation.js';
import { correctRelationMutation } from './relation.queries.js';
import { RelationFields } from './relation-fields.js';
import { RELATION_IDS, relationSent, type RelationValues, useCheckRelation } from './relation-values.js';
import { linkOf, memberWord } from './relation-words.js';

type CorrectRelationDialogProps = {
  readonly relation: OfficeRelation;
  readonly name: string;
  readonly onClose: () => void;
};

/** Sets a relation right, or says that there was none. What was said before stays on record. */
export function CorrectRelationDialog({ relation, name, onClose }: CorrectRelationDialogProps) {
  const { t } = useLingui();
  const act = useCorrect(relation, onClose);
  const { fromOn, untilOn } = relation;
  const fields = useFields({ link: linkOf(relation) as string, fromOn, untilOn }, useCheckRelation(), act.error);
  const send = (stands: boolean) => fields.submit((values) => act.mutate({ ...values, stands }));
  const stale = act.error instanceof StaleError;
  return (
    <Dialog title={t`Set right the relation with ${name}`} open onClose={onClose}>
      <Form onSubmit={() => send(true)} label={t`Set the relation right`}>
        {stale && <Callout tone="warn" title={t`It was changed in the meantime. Close this and look again.`} />}
        <FormProblems
          title={t`The relation was not changed.`}
          error={stale ? null : act.error}
          mistakes={fields.mistakes}
          ids={RELATION_IDS}
          tried={fields.tried}
        />
        <RelationFields
          values={fields.values}
          set={fields.set}
          wrong={fields.wrong}
          word={memberWord}
          label={t`What links them`}
        />
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

function useCorrect({ id, revision }: OfficeRelation, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: ({ stands, ...values }: RelationValues & { readonly stands: boolean }, idempotencyKey) =>
      ask(correctRelationMutation, { input: { id, revision, stands, ...relationSent(values) }, idempotencyKey }),
    touches: [keys.relations],
    onDone: () => {
      toast({ text: t`The relation is set right.` });
      onDone();
    },
  });
}
