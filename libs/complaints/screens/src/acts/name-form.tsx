import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, NotFoundError, useAct, useFields } from '@standing/web-core';
import type { Course } from '../course.js';
import { nameRespondentMutation } from '../step.queries.js';
import { isOpen, type MemberChoice, MemberField, memberMeant, NOBODY } from './member-field.js';
import { Step } from './step.js';

const IDS = { who: 'respondent-who' };

/** Which member the case concerns. Another may be named until charges are served, so nothing is asked twice. */
export function NameForm({ course: { id, respondent } }: { readonly course: Course }) {
  const { t } = useLingui();
  const act = useNaming(id, () => fields.reset({ who: NOBODY }));
  const missing = t`Say whom it concerns: choose them by name, or type their reference.`;
  const fields = useFields({ who: NOBODY }, ({ who }) => (isOpen(who) ? { who: missing } : {}), act.error);
  if (act.error instanceof NotFoundError) return <GoneElsewhere />;
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

function useNaming(caseId: string, onNamed: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (who: MemberChoice, idempotencyKey) =>
      ask(nameRespondentMutation, { caseId, who: memberMeant(who), idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`The member is named. Registrars can now find this case.` });
      onNamed();
    },
  });
}

/** The case is not the reader's any more. Why is not said: they know what they may know of it. */
function GoneElsewhere() {
  const { t } = useLingui();
  return (
    <Callout tone="warn" announced title={t`This case goes to somebody else`}>
      <p>{t`You have no function in it any more. There is nothing that you have to do.`}</p>
    </Callout>
  );
}
