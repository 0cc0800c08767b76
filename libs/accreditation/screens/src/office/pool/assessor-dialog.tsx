import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, MemberField, useAct, useFields } from '@standing/web-core';
import { AssessorFields, type Level } from './assessor-fields.js';
import {
  type Assessor,
  ASSESSOR_IDS,
  assessorSent,
  type AssessorValues,
  NO_ASSESSOR,
  useCheckAssessor,
  valuesOf,
} from './assessor-values.js';
import { keepAssessorMutation } from './pool.queries.js';

type AssessorDialogProps = {
  /** Whose mandate is changed; null for somebody new. */
  readonly assessor: Assessor | null;
  readonly levels: readonly Level[];
  readonly pool: readonly Assessor[];
  readonly onClose: () => void;
};

/** Takes a member into the pool, or says anew what holds of them there. */
export function AssessorDialog({ assessor, levels, pool, onClose }: AssessorDialogProps) {
  const { t } = useLingui();
  const act = useKeep(onClose);
  const fields = useFields(assessor ? valuesOf(assessor) : NO_ASSESSOR, useCheckAssessor(), act.error);
  const name = assessor?.person.name ?? '';
  return (
    <Dialog title={assessor ? t`Mandate of ${name}` : t`Add an assessor`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Assessor`}>
        <FormProblems
          title={t`The pool was not changed.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={ASSESSOR_IDS}
          tried={fields.tried}
        />
        {!assessor && (
          <MemberField
            id={ASSESSOR_IDS.personId}
            label={t`Member`}
            value={fields.values.personId}
            onChange={(personId) => fields.set({ personId })}
            error={fields.wrong('personId')}
          />
        )}
        <AssessorFields fields={fields} levels={levels} pool={pool} />
        <Row>
          <Button type="submit" pending={act.isPending}>
            {assessor ? t`Keep the changes` : t`Add to the pool`}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useKeep(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (values: AssessorValues, idempotencyKey) =>
      ask(keepAssessorMutation, { input: assessorSent(values), idempotencyKey }),
    touches: [keys.assessors, keys.applications, keys.assessments],
    onDone: () => {
      toast({ text: t`The pool is up to date.` });
      onDone();
    },
  });
}
