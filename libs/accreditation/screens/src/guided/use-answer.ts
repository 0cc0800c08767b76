import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { toast } from '@standing/design-system';
import { ask, keys, useAct, useSession } from '@standing/web-core';
import type { Draft, DraftCriterion, Piece } from './draft.js';
import { saveAnswerMutation } from './guided.queries.js';
import { type AnswerOf, type KeptAnswer, keptAnswer } from './kept-answer.js';
import { useAfterStale } from './use-after-stale.js';

const MOST = 2000;

/**
 * What is written on a criterion: kept by the browser until it is saved, so that a reload or a lost connection loses
 * nothing. `theirs` is there while another window has saved a later answer than the one that this was begun from.
 */
export function useAnswer(draft: Draft, criterion: DraftCriterion) {
  const { t } = useLingui();
  const { personId } = useSession();
  const of = { personId, draftId: draft.id, criterion: criterion.code };
  const [kept] = useState(() => keptAnswer.read(of));
  const [now, setNow] = useState<KeptAnswer>(() => kept ?? savedOf(criterion));
  const [tried, setTried] = useState(0);
  const isDirty = !isSame(now, savedOf(criterion));
  useKept(of, now, isDirty);
  const act = useAct({
    run: ({ text, pieces, revision }: KeptAnswer, idempotencyKey) => {
      const evidenceIds = pieces.map(({ id }) => id);
      return ask(saveAnswerMutation, {
        input: { criterion: criterion.code, text, evidenceIds, revision },
        idempotencyKey,
      });
    },
    touches: [keys.applications],
    onDone: ({ saveDraftAnswer }, sent) => {
      const saved = saveDraftAnswer?.criteria.find(({ code }) => code === criterion.code);
      setNow((before) => ({ ...before, revision: saved?.revision ?? sent.revision }));
      toast({ text: t`Your answer is saved.` });
    },
  });
  useAfterStale(act.error);
  return {
    act,
    ...now,
    tried,
    restored: kept !== null && isDirty && tried === 0,
    theirs: criterion.revision > now.revision && isDirty ? criterion : null,
    change: (changes: Partial<Pick<KeptAnswer, 'text' | 'pieces'>>) => setNow((before) => ({ ...before, ...changes })),
    save: () => {
      setTried((times) => times + 1);
      if (now.text.length <= MOST) act.mutate(now);
    },
    keepMine: () => setNow((before) => ({ ...before, revision: criterion.revision })),
    takeTheirs: () => setNow(savedOf(criterion)),
  };
}

function useKept({ personId, draftId, criterion }: AnswerOf, now: KeptAnswer, isDirty: boolean): void {
  useEffect(() => {
    const of = { personId, draftId, criterion };
    if (isDirty) keptAnswer.write(of, now);
    else keptAnswer.forget(of);
  }, [personId, draftId, criterion, now, isDirty]);
}

function savedOf({ text, pieces, revision }: DraftCriterion): KeptAnswer {
  return { text: text ?? '', pieces, revision };
}

function isSame(one: KeptAnswer, other: KeptAnswer): boolean {
  const ids = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
    pieces
      .map(({ id }) => id)
      .sort()
      .join(' ');
  return one.text.trim() === other.text.trim() && ids(one) === ids(other);
}
