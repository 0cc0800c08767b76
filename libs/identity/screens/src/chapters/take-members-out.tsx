import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DateField, Row } from '@standing/design-system';
import { ask, FormProblems, useAct, useSession } from '@standing/web-core';
import { type Chapter, chapterKeys, type Moved, takeOutOfChapterMutation } from './chapter.queries.js';
import { MoveResult } from './move-result.js';

type TakeMembersOutProps = {
  readonly chapter: Chapter;
  readonly personIds: readonly string[];
  readonly onTaken: () => void;
};

/** Takes those who are ticked out of the chapter, from a day on. */
export function TakeMembersOut({ chapter, personIds, onTaken }: TakeMembersOutProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const [fromOn, setFromOn] = useState<string | null>(today);
  const [moved, setMoved] = useState<readonly Moved[] | null>(null);
  const act = useAct({
    run: async (day: string, idempotencyKey) => {
      const input = { chapterId: chapter.id, fromOn: day, personIds: [...personIds] };
      return (await ask(takeOutOfChapterMutation, { input, idempotencyKey })).takeOutOfChapter;
    },
    touches: [chapterKeys.all],
    onDone: (all) => {
      setMoved(all);
      onTaken();
    },
  });
  const send = plural(personIds.length, { one: 'Take # member out', other: 'Take # members out' });
  if (moved) return <MoveResult moved={moved} word={t`Taken out`} onClose={() => setMoved(null)} />;
  if (personIds.length === 0) return null;
  return (
    <>
      <FormProblems title={t`Nobody was taken out.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row align="end">
        <DateField label={t`No longer from`} value={fromOn} onChange={setFromOn} />
        <Button
          onPress={() => fromOn !== null && act.mutate(fromOn)}
          disabled={fromOn === null}
          pending={act.isPending}
        >
          {send}
        </Button>
      </Row>
    </>
  );
}
