import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { DayFields } from '../upkeep/day-fields.js';
import type { Relief } from '../upkeep/relief.js';
import type { ReliefDays } from '../upkeep/relief-values.js';
import { correctReliefMutation } from './relief.queries.js';

const IDS = { fromOn: 'correct-from', untilOn: 'correct-until' };

/** Corrects the days of granted relief. The days as they were known before stay on record. */
export function CorrectReliefDialog({ relief, onClose }: { readonly relief: Relief; readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useCorrect(relief, onClose);
  const begun: ReliefDays = { fromOn: relief.fromOn, untilOn: relief.endedOn ?? relief.untilOn };
  const [first, last] = [t`Give the first day.`, t`Give the last day.`];
  const check = ({ fromOn, untilOn }: ReliefDays) => ({
    ...(fromOn === null && { fromOn: first }),
    ...(untilOn === null && { untilOn: last }),
  });
  const fields = useFields(begun, check, act.error);
  return (
    <Dialog title={t`Correct the days`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit((days) => act.mutate(days))} label={t`Correct the days`}>
        <FormProblems
          title={t`The days were not corrected.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <DayFields ids={IDS} values={fields.values} set={fields.set} wrong={fields.wrong} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Correct the days`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useCorrect(relief: Relief, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: ({ fromOn, untilOn }: ReliefDays, idempotencyKey) =>
      ask(correctReliefMutation, {
        input: { reliefId: relief.id, fromOn: fromOn ?? relief.fromOn, untilOn: untilOn ?? relief.untilOn },
        idempotencyKey,
      }),
    touches: [keys.reliefs, keys.member],
    onDone: () => {
      toast({ text: t`The days are corrected.` });
      onDone();
    },
  });
}
