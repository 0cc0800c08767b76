import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, Row, Select, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields, useSession } from '@standing/web-core';
import { isOpen, type MemberChoice, MemberField, memberMeant, NOBODY } from '../acts/member-field.js';
import { POST_WORDS } from '../settings/procedure/procedure-words.js';
import { putOnRosterMutation } from './rota.queries.js';
import type { Post } from './rota-words.js';

type Values = {
  readonly who: MemberChoice;
  readonly post: Post;
  readonly fromOn: string | null;
  readonly endsOn: string | null;
};

const IDS = { who: 'roster-who', post: 'roster-post', fromOn: 'roster-from', endsOn: 'roster-until' };
const POSTS = Object.keys(POST_WORDS) as Post[];
const EMPTY: Values = { who: NOBODY, post: 'PANEL_CHAIR', fromOn: null, endsOn: null };

/** A member becomes available for a post, from a day that is ahead. */
export function PutOnForm() {
  const { t } = useLingui();
  const { act, fields } = usePutOn();
  const { mistakes, tried, submit } = fields;
  return (
    <Form onSubmit={() => submit((values) => act.mutate(values))} label={t`Put somebody on a roster`}>
      <FormProblems
        title={t`They were not put on the roster.`}
        error={act.error}
        mistakes={mistakes}
        ids={IDS}
        tried={tried}
      />
      <PutOnFields fields={fields} />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Put them on the roster`}</Button>
      </Row>
    </Form>
  );
}

function PutOnFields({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <>
      <MemberField
        id={IDS.who}
        label={t`Who is available`}
        value={values.who}
        onChange={(who) => set({ who })}
        error={wrong('who')}
      />
      <Select
        id={IDS.post}
        label={t`For which post`}
        value={values.post}
        onChange={(chosen) => set({ post: POSTS.find((post) => post === chosen) ?? values.post })}
        options={POSTS.map((post) => ({ value: post, text: t(POST_WORDS[post]) }))}
      />
      <DateField
        id={IDS.fromOn}
        label={t`First day on the roster`}
        hint={t`From tomorrow on.`}
        value={values.fromOn}
        onChange={(fromOn) => set({ fromOn })}
        error={wrong('fromOn')}
      />
      <DateField
        id={IDS.endsOn}
        label={t`First day off it, where it is known`}
        value={values.endsOn}
        onChange={(endsOn) => set({ endsOn })}
        error={wrong('endsOn')}
      />
    </>
  );
}

function usePutOn() {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useAct({
    run: ({ who, post, fromOn, endsOn }: Values, idempotencyKey) =>
      ask(putOnRosterMutation, {
        input: { who: memberMeant(who), post, fromOn: fromOn ?? today, endsOn },
        idempotencyKey,
      }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`They are on the roster.` });
      fields.reset(EMPTY);
    },
  });
  const [missing, ahead, reversed] = [
    t`Say who is available: choose them by name, or type their reference.`,
    t`Give a day that is ahead.`,
    t`Give a day after the first one.`,
  ];
  const check = ({ who, fromOn, endsOn }: Values) => ({
    ...(isOpen(who) && { who: missing }),
    ...((fromOn === null || fromOn <= today) && { fromOn: ahead }),
    ...(endsOn !== null && fromOn !== null && endsOn <= fromOn && { endsOn: reversed }),
  });
  const fields = useFields(EMPTY, check, act.error);
  return { act, fields };
}
