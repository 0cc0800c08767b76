import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import type { Appeal } from './appeal.js';
import { type AppealOutcome, useAppealOutcome } from './appeal-words.js';
import { decideAppealMutation } from './appeal.queries.js';

const IDS = { outcome: 'appeal-outcome', reasons: 'appeal-reasons' };
const OUTCOMES: readonly AppealOutcome[] = ['UPHELD', 'DISMISSED'];

type Values = { readonly outcome: AppealOutcome | null; readonly reasons: string };

/** The answer of one of the panel; until the appeal is decided it may be another. */
export function AppealAnswer({ appeal: { id, mine } }: { readonly appeal: Appeal }) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ outcome, reasons }: Values, idempotencyKey) =>
      ask(decideAppealMutation, { appealId: id, outcome: outcome ?? 'DISMISSED', reasons, idempotencyKey }),
    touches: [keys.assessments, keys.applications, keys.member],
    onDone: () => toast({ text: t`Your answer to the appeal is recorded.` }),
  });
  const check = ({ outcome, reasons }: Values) => ({
    ...(outcome === null ? { outcome: t`Choose an answer.` } : {}),
    ...(reasons.trim() === '' ? { reasons: t`Write the reasons.` } : {}),
  });
  const said: Values = { outcome: mine?.outcome ?? null, reasons: mine?.reasons ?? '' };
  const fields = useFields(said, check, act.error);
  return (
    <Form onSubmit={() => fields.submit((sent) => act.mutate(sent))} label={t`My answer`}>
      <FormProblems
        title={t`Your answer was not recorded.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <AnswerFields fields={fields} />
      <Row>
        <Button type="submit" pending={act.isPending}>
          {mine ? t`Change my answer` : t`Give my answer`}
        </Button>
      </Row>
    </Form>
  );
}

function AnswerFields({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  const words = useAppealOutcome();
  return (
    <>
      <RadioGroup
        id={IDS.outcome}
        label={t`What I decide`}
        value={values.outcome}
        onChange={(value) => set({ outcome: OUTCOMES.find((one) => one === value) ?? null })}
        error={wrong('outcome')}
        options={OUTCOMES.map((value) => ({ value, text: words(value) }))}
      />
      <TextArea
        id={IDS.reasons}
        label={t`Reasons`}
        hint={t`The applicant reads them, without your name.`}
        rows={8}
        value={values.reasons}
        onChange={(reasons) => set({ reasons })}
        error={wrong('reasons')}
      />
    </>
  );
}
