import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Disclosure, EmptyState, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import type { SeatsRead } from './seats-read.js';
import { assignAssessorMutation } from './seats.queries.js';

const IDS = { personId: 'assessor-chosen' };

type Candidate = SeatsRead['assessorCandidatesWithReasons'][number];

type AssignDialogProps = {
  readonly seat: 1 | 2;
  readonly candidates: readonly Candidate[];
  readonly applicationId: string;
  readonly onClose: () => void;
};

/** Somebody of the pool is given a seat; who cannot have it, and why, is said below. */
export function AssignDialog({ seat, candidates, applicationId, onClose }: AssignDialogProps) {
  const { t } = useLingui();
  const free = candidates.filter(({ refusals }) => refusals.length === 0);
  return (
    <Dialog title={seat === 1 ? t`Choose the first assessor` : t`Choose the second assessor`} open onClose={onClose}>
      <div className="stack">
        {free.length === 0 ? (
          <EmptyState sentence={t`Nobody of the pool can assess this application today.`} />
        ) : (
          <AssignForm seat={seat} candidates={free} applicationId={applicationId} onClose={onClose} />
        )}
        <NotAvailable candidates={candidates.filter(({ refusals }) => refusals.length > 0)} />
      </div>
    </Dialog>
  );
}

function AssignForm({ seat, candidates, applicationId, onClose }: AssignDialogProps) {
  const { t } = useLingui();
  const act = useAssign({ applicationId, seat }, onClose);
  const empty: { readonly personId: string | null } = { personId: null };
  const missing = t`Choose an assessor.`;
  const fields = useFields(empty, ({ personId }) => (personId === null ? { personId: missing } : {}), act.error);
  return (
    <Form onSubmit={() => fields.submit(({ personId }) => act.mutate(personId ?? ''))} label={t`Give the seat`}>
      <FormProblems
        title={t`The seat was not given.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <RadioGroup
        id={IDS.personId}
        label={t`Available today`}
        value={fields.values.personId}
        onChange={(personId) => fields.set({ personId })}
        error={fields.wrong('personId')}
        options={candidates.map(({ person, open, mostOpen }) => ({
          value: person.id,
          text: person.name,
          hint: t`${open} of ${mostOpen} in hand`,
        }))}
      />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Give the seat`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
      </Row>
    </Form>
  );
}

function NotAvailable({ candidates }: Pick<AssignDialogProps, 'candidates'>) {
  const { t } = useLingui();
  if (candidates.length === 0) return null;
  return (
    <Disclosure title={t`Not available`}>
      <ul className="rows">
        {candidates.map(({ person, refusals }) => (
          <li key={person.id} data-user-text="">
            <span className="strong">{person.name}</span>
            {refusals.map(({ code, message }) => (
              <p key={code} className="muted">
                {message}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function useAssign({ applicationId, seat }: Pick<AssignDialogProps, 'applicationId' | 'seat'>, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (personId: string, idempotencyKey) =>
      ask(assignAssessorMutation, { input: { applicationId, personId, seat }, idempotencyKey }),
    touches: [keys.applications, keys.assessors],
    onDone: () => {
      toast({ text: t`The seat is given. The file opens once the assessor has declared themself.` });
      onDone();
    },
  });
}
