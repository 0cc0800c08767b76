import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import type { Assessor } from './assessor-values.js';
import { removeAssessorMutation } from './pool.queries.js';

type RemoveDialogProps = { readonly assessor: Assessor; readonly onClose: () => void };

/** Takes somebody out of the pool; what they have in hand is said before. */
export function RemoveDialog({ assessor: { person, open }, onClose }: RemoveDialogProps) {
  const { t } = useLingui();
  const { name } = person;
  const act = useAct({
    run: (personId: string, idempotencyKey) => ask(removeAssessorMutation, { personId, idempotencyKey }),
    touches: [keys.assessors, keys.applications],
    onDone: () => {
      toast({ text: t`${name} is no longer of the pool.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Take ${name} out of the pool?`} open onClose={onClose}>
      <div className="stack">
        <p>{t`Assessments in hand: ${open}. Their seats are free again.`}</p>
        <FormProblems title={t`The pool was not changed.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button kind="danger" onPress={() => act.mutate(person.id)} pending={act.isPending}>
            {t`Take them out`}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
