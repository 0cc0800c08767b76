import { useLingui } from '@lingui/react/macro';
import { Button, toast } from '@standing/design-system';
import { ask, keys, useAct, type VariablesOf } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { releaseFromCaseMutation } from '../appointed/appointed.queries.js';
import type { Course } from '../course.js';

type Holding = Course['functions'][number];
type Given = VariablesOf<typeof releaseFromCaseMutation>['input']['function'];

const GIVEN: readonly Given[] = [
  ...(['PANEL', 'APPEAL_PANEL', 'INTERIM_PANEL', 'SANCTION_PANEL'] as const),
  ...(['INVESTIGATOR', 'ASSESSOR', 'REVIEWER', 'IDENTITY_CUSTODIAN', 'SANCTION_MONITOR'] as const),
];

/** Whether a registrar gave it, and it is held today. */
export function isGiven({ function: name, endedOn }: Holding): boolean {
  return !endedOn && GIVEN.some((one) => one === name);
}

/** A registrar lets somebody go, so that another may be appointed: what they did stays done. */
export function LetGo({ caseId, held }: { readonly caseId: string; readonly held: Holding }) {
  const { t } = useLingui();
  const act = useAct({
    run: (input: { caseId: string; function: Given; personId: string }, idempotencyKey) =>
      ask(releaseFromCaseMutation, { input, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`They hold this function no more.` }),
  });
  const asked = useAskedAct(act);
  const name = GIVEN.find((one) => one === held.function);
  const { person } = held;
  if (!name || !person) return null;
  const whom = person.name ?? '';
  const words = {
    title: t`Let this person go?`,
    does: t`They hold the function no more from today, and the case is out of their sight. What they did in it stays done. Another may be appointed.`,
    word: t`Let them go`,
    failed: t`They were not let go.`,
  };
  return (
    <>
      <Button
        kind="quiet"
        onPress={() => asked.ask({ caseId, function: name, personId: person.id })}
        label={t`Let go: ${whom}`}
      >{t`Let go…`}</Button>
      <ConfirmDialog words={words} asked={asked}>
        {asked.refused && <p>{asked.refused.message}</p>}
      </ConfirmDialog>
    </>
  );
}
