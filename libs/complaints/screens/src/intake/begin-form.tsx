import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, Form, RadioGroup, Row } from '@standing/design-system';
import { ask, type Fields, FormProblems, useAct, useFields } from '@standing/web-core';
import { isOpen, type MemberChoice, MemberField, memberMeant, NOBODY } from '../acts/member-field.js';
import { beginTakingDownMutation } from './take-down.queries.js';

type Values = { readonly who: MemberChoice; readonly conflict: 'yes' | 'no' | null };

const IDS = { who: 'begin-who', conflict: 'begin-conflict', noConflict: 'begin-conflict' };
const isNobody = ({ typed }: MemberChoice) => typed.trim() === '';

/** Whoever takes a complaint down declares themself before they hear or read a word of it. */
export function BeginForm({ onBegun }: { readonly onBegun: (who: MemberChoice) => void }) {
  const { t } = useLingui();
  const { act, fields } = useBegin(onBegun);
  const { values, set, wrong } = fields;
  return (
    <Card title={t`Before you hear or read it`}>
      <Form onSubmit={() => fields.submit((given) => act.mutate(given))} label={t`Declare yourself`}>
        <FormProblems
          title={t`Your declaration was not recorded.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <p>{t`Ask first whom it is about, and nothing else. Leave it empty where nobody can say yet.`}</p>
        <MemberField
          id={IDS.who}
          label={t`Member whom it concerns`}
          value={values.who}
          onChange={(who) => set({ who })}
          error={wrong('who')}
        />
        <ConflictField fields={fields} />
        {values.conflict === 'yes' ? (
          <Callout tone="warn" announced title={t`Leave it to a colleague`}>
            <p>{t`Do not go on, and do not open the letter: pass it, or the call, to another registrar.`}</p>
          </Callout>
        ) : (
          <Row>
            <Button type="submit" pending={act.isPending}>{t`Go on`}</Button>
          </Row>
        )}
      </Form>
    </Card>
  );
}

function ConflictField({ fields }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.conflict}
      label={t`Do you have a conflict of interest?`}
      hint={t`You have one if you supervised, trained, assessed or employed this person, worked with them, or had a part in an earlier case about them.`}
      value={fields.values.conflict}
      onChange={(value) => fields.set({ conflict: value === 'yes' || value === 'no' ? value : null })}
      error={fields.wrong('conflict')}
      options={[
        { value: 'no', text: t`No` },
        { value: 'yes', text: t`Yes` },
      ]}
    />
  );
}

function useBegin(onBegun: (who: MemberChoice) => void) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ who, conflict }: Values, idempotencyKey) => {
      const meant = isNobody(who) ? null : memberMeant(who);
      return ask(beginTakingDownMutation, { who: meant, noConflict: conflict === 'no', idempotencyKey });
    },
    onDone: (_, { who }) => onBegun(who),
  });
  const missing = t`Say whom it concerns: choose them by name, or type their reference.`;
  const unsaid = t`Say whether you have a conflict of interest.`;
  const check = ({ who, conflict }: Values) => ({
    ...(!isNobody(who) && isOpen(who) && { who: missing }),
    ...(conflict === null && { conflict: unsaid }),
  });
  return { act, fields: useFields<Values>({ who: NOBODY, conflict: null }, check, act.error) };
}
