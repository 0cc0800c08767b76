import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import type { Course } from '../course.js';
import { nameRespondentMutation } from '../step.queries.js';
import { isOpen, type MemberChoice, MemberField, memberMeant, NOBODY } from './member-field.js';
import { Step } from './step.js';

const IDS = { who: 'respondent-who' };

/** Which member the case concerns. Another may be named until charges are served, so nothing is asked twice. */
export function NameForm({ course: { id, respondent } }: { readonly course: Course }) {
  const { t } = useLingui();
  const act = useAct({
    run: (who: MemberChoice, idempotencyKey) =>
      ask(nameRespondentMutation, { caseId: id, who: memberMeant(who), idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`The member is named. Registrars can now find this case.` });
      fields.reset({ who: NOBODY });
    },
  });
  const missing = t`Say whom it concerns: choose them by name, or type their reference.`;
  const fields = useFields({ who: NOBODY }, ({ who }) => (isOpen(who) ? { who: missing } : {}), act.error);
  return (
    <Step
      title={respondent ? t`Name another member` : t`Name the member whom it concerns`}
      about={t`Open the file to see whom the complainant means. You may name another until charges are served; nobody is told.`}
    >
      <Form onSubmit={() => fields.submit(({ who }) => act.mutate(who))} label={t`Name the member`}>
        <FormProblems
          title={t`The member was not named.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <MemberField
          id={IDS.who}
          label={t`Member whom it concerns`}
          value={fields.values.who}
          onChange={(who) => fields.set({ who })}
          error={fields.wrong('who')}
        />
        <Row>
          <Button type="submit" kind="second" pending={act.isPending}>{t`Name this member`}</Button>
        </Row>
      </Form>
    </Step>
  );
}
