import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row, Select, toast } from '@standing/design-system';
import { addDays, ask, FormProblems, useAct, useFields } from '@standing/web-core';
import { type Ground, GROUNDS, type MyAudit, reviewKeys } from './review.js';
import { askTimeMutation } from './review.queries.js';
import { GROUND_WORDS } from './review-words.js';

const IDS = { ground: 'audit-ground', wishedUntil: 'audit-until', dueOn: 'audit-until' };
/** What a wish begins with: two weeks more. */
const USUAL_DAYS = 14;

type Values = { readonly ground: Ground; readonly wishedUntil: string | null };

/** By which ground, and until when: the office answers. */
export function TimeDialog({ audit, onClose }: { readonly audit: MyAudit; readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useAskTime(audit, onClose);
  const check = ({ wishedUntil }: Values) => (wishedUntil === null ? { wishedUntil: t`Give a day.` } : {});
  const first: Values = { ground: 'LEAVE', wishedUntil: addDays(audit.dueOn, USUAL_DAYS) };
  const { values, set, wrong, submit, mistakes, tried } = useFields<Values>(first, check, act.error);
  return (
    <Dialog title={t`Ask for more time`} open onClose={onClose}>
      <Form onSubmit={() => submit(act.mutate)} label={t`Ask for more time`}>
        <p className="muted">{t`A ground from the list is enough. Please write nothing about your health anywhere.`}</p>
        <FormProblems title={t`It was not asked.`} ids={IDS} {...{ mistakes, tried, error: act.error }} />
        <Select
          id={IDS.ground}
          label={t`Ground`}
          value={values.ground}
          onChange={(ground) => set({ ground: GROUNDS.find((each) => each === ground) ?? values.ground })}
          options={GROUNDS.map((ground) => ({ value: ground, text: t(GROUND_WORDS[ground]) }))}
        />
        <DateField
          id={IDS.wishedUntil}
          label={t({ message: 'Until', context: 'more time' })}
          value={values.wishedUntil}
          onChange={(wishedUntil) => set({ wishedUntil })}
          error={wrong('wishedUntil')}
        />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Ask the office`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useAskTime({ id: fileId }: MyAudit, onClose: () => void) {
  const { t } = useLingui();
  return useAct({
    run: ({ ground, wishedUntil }: Values, idempotencyKey) =>
      ask(askTimeMutation, { input: { fileId, ground, wishedUntil: wishedUntil ?? '' }, idempotencyKey }),
    touches: [reviewKeys.mine],
    onDone: () => {
      toast({ text: t`The office will answer.` });
      onClose();
    },
  });
}
