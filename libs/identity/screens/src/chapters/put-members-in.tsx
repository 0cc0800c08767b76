import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DateField, Form, Row } from '@standing/design-system';
import { ask, type Fields, FormProblems, useAct, useFields, useSession } from '@standing/web-core';
import { type Chapter, chapterKeys, type Moved, putIntoChapterMutation } from './chapter.queries.js';
import { type Chosen, ChosenMembers } from './chosen-members.js';
import { MoveResult } from './move-result.js';

const IDS = { personIds: 'chapter-members', fromOn: 'chapter-from' };

type Values = { readonly personIds: readonly Chosen[]; readonly fromOn: string | null };

type PutMembersInProps = { readonly chapter: Chapter; readonly onClose: () => void };

/** Members who are put into a chapter from a day on, several at once, with what became of each. */
export function PutMembersIn({ chapter, onClose }: PutMembersInProps) {
  const { t } = useLingui();
  const [moved, setMoved] = useState<readonly Moved[] | null>(null);
  const act = usePutIn(chapter.id, setMoved);
  if (moved) return <MoveResult moved={moved} word={t`Put in`} onClose={onClose} />;
  return <PutInForm name={chapter.name} act={act} onClose={onClose} />;
}

type PutInFormProps = {
  readonly name: string;
  readonly act: ReturnType<typeof usePutIn>;
  readonly onClose: () => void;
};

function PutInForm({ name, act, onClose }: PutInFormProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const check = ({ personIds, fromOn }: Values) => ({
    ...(personIds.length === 0 ? { personIds: t`Choose one member at least.` } : {}),
    ...(fromOn === null ? { fromOn: t`Give a day.` } : {}),
  });
  const fields = useFields<Values>({ personIds: [], fromOn: today }, check, act.error);
  const { values, set, wrong } = fields;
  const [label, count] = [t`Put members into ${name}`, values.personIds.length];
  const send = plural(count, { 0: 'Put them in', one: 'Put # member in', other: 'Put # members in' });
  return (
    <Form onSubmit={() => fields.submit((sent) => act.mutate(sent))} label={label}>
      <FormProblems
        title={t`Nobody was put in.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <ChosenMembers
        id={IDS.personIds}
        chosen={values.personIds}
        onChange={(personIds) => set({ personIds })}
        error={wrong('personIds')}
      />
      <FromField fields={fields} />
      <Row>
        <Button type="submit" pending={act.isPending}>
          {send}
        </Button>
        <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
      </Row>
    </Form>
  );
}

function FromField({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <DateField
      id={IDS.fromOn}
      label={t`From`}
      hint={t`Until then they stay where they are.`}
      value={values.fromOn}
      onChange={(fromOn) => set({ fromOn })}
      error={wrong('fromOn')}
    />
  );
}

function usePutIn(chapterId: string, onMoved: (moved: readonly Moved[]) => void) {
  const { today } = useSession().body;
  return useAct({
    run: async ({ personIds, fromOn }: Values, idempotencyKey) => {
      const input = { chapterId, fromOn: fromOn ?? today, personIds: personIds.map(({ id }) => id) };
      return (await ask(putIntoChapterMutation, { input, idempotencyKey })).putIntoChapter;
    },
    touches: [chapterKeys.all],
    onDone: onMoved,
  });
}
