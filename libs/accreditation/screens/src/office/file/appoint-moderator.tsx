import { useLingui } from '@lingui/react/macro';
import { toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { appointModeratorMutation } from './file.queries.js';
import { PersonPicker, type Picked } from './person-picker.js';

/** Asks somebody to settle what the assessors differ in. */
export function AppointModerator({ applicationId }: { readonly applicationId: string }) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ id: personId }: Picked, idempotencyKey) =>
      ask(appointModeratorMutation, { applicationId, personId, idempotencyKey }),
    touches: [keys.applications, keys.assessments],
    onDone: (_, { name }) => toast({ text: t`${name} is asked to moderate.` }),
  });
  return (
    <div className="stack">
      <FormProblems title={t`Nobody was appointed.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <PersonPicker
        label={t`Appoint a moderator`}
        act={t`Appoint`}
        onPick={(person) => act.mutate(person)}
        pending={act.isPending}
      />
    </div>
  );
}
