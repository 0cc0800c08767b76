import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, toast } from '@standing/design-system';
import { ask, FormProblems, keys, StaleError, useAct, useFields } from '@standing/web-core';
import { amendSessionMutation } from './session.queries.js';
import { SESSION_IDS, SessionFields, useCheckSession } from './session-fields.js';
import { inputOf, type SessionValues } from './session-values.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import type { Session } from './use-sessions.js';

/** Corrects what was logged, as long as the supervisor has not decided. */
export function AmendSession({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useAmend(session, onClose);
  const fields = useFields<SessionValues>(valuesOf(session), useCheckSession(), act.error);
  const stale = act.error instanceof StaleError ? act.error : null;
  return (
    <Dialog title={t`Change this session`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit(act.mutate)} label={t`Change this session`}>
        {stale && <ChangedMeanwhile stale={stale} />}
        <FormProblems
          title={t`The change was not saved.`}
          error={stale ? null : act.error}
          mistakes={fields.mistakes}
          ids={SESSION_IDS}
          tried={fields.tried}
        />
        <SessionFields fields={fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Save the change`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function valuesOf({ heldOn, minutes, startsAt, zone, form, contracted, present }: Session): SessionValues {
  const counts = { contracted: String(contracted ?? ''), present: String(present ?? '') };
  return { heldOn, minutes, startsAt: startsAt ?? '', zone, form, ...counts };
}

function useAmend({ id, version }: Session, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (values: SessionValues, idempotencyKey) =>
      ask(amendSessionMutation, { id, version, input: inputOf(values), idempotencyKey }),
    touches: [keys.sessions],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`The change is saved.` });
      onDone();
    },
  });
}
