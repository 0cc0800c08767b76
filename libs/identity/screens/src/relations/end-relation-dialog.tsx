import { useLingui } from '@lingui/react/macro';
import { Button, Callout, DateField, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, StaleError, useAct, useFields, useSession } from '@standing/web-core';
import { endRelationMutation } from './relation.queries.js';

const IDS = { untilOn: 'relation-end' };

type EndRelationDialogProps = {
  readonly relation: { readonly id: string; readonly revision: number };
  readonly other: string;
  readonly onClose: () => void;
};

/** Says the last day of a relation. It goes on to count for thirty-six months, which the reader is told. */
export function EndRelationDialog({ relation, other, onClose }: EndRelationDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useEnd(relation, onClose);
  const empty: { readonly untilOn: string | null } = { untilOn: today };
  const missing = t`Give a day in the past, or today.`;
  const check = ({ untilOn }: typeof empty) => (untilOn === null || untilOn > today ? { untilOn: missing } : {});
  const fields = useFields(empty, check, act.error);
  const stale = act.error instanceof StaleError;
  return (
    <Dialog title={t`When did it end?`} open onClose={onClose}>
      <Form
        onSubmit={() => fields.submit(({ untilOn }) => act.mutate(untilOn ?? today))}
        label={t`End of the relation`}
      >
        {stale && <Callout tone="warn" title={t`It was changed in the meantime. Close this and look again.`} />}
        <FormProblems
          title={t`The last day was not recorded.`}
          error={stale ? null : act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <p data-user-text="">{other}</p>
        <DateField
          id={IDS.untilOn}
          label={t`Last day`}
          hint={t`For thirty-six months after it, neither of the two assesses the other.`}
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

function useEnd({ id, revision }: EndRelationDialogProps['relation'], onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (untilOn: string, idempotencyKey) => ask(endRelationMutation, { id, revision, untilOn, idempotencyKey }),
    touches: [keys.relations],
    onDone: () => {
      toast({ text: t`The last day is recorded.` });
      onDone();
    },
  });
}
