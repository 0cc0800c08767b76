import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { array, nullable, number, object, string } from 'valibot';
import { ask, isUnanswered, StaleError, useAct, useKept } from '@standing/web-core';
import { type DraftContent, draftKey, type SavedDraft } from './draft.js';
import { saveCodeDraftMutation } from './editing.queries.js';

const PAUSE = 800;
const both = object({ fr: string(), en: string() });
const clause = object({ code: string(), text: both });
const section = object({ code: string(), title: both, clauses: array(clause) });
const content = object({ edition: string(), validFrom: nullable(string()), title: both, sections: array(section) });
const work = nullable(object({ revision: number(), content }));

type Work = { readonly revision: number; readonly content: DraftContent };

/**
 * The next edition as it is being written: saved by itself after a pause, and kept in the browser's tab until it is. Where
 * somebody else changed it first, nothing is saved until the writer has chosen.
 */
export function useCodeDraft(saved: SavedDraft) {
  const client = useQueryClient();
  const [unsaved, setUnsaved] = useKept<Work | null>('code-draft', work, null);
  const { revision, ...asSaved } = saved;
  const act = useSaving(setUnsaved);
  const { mutate, isPending, error } = act;
  useEffect(() => {
    if (!unsaved || isPending || error) return undefined;
    const timer = setTimeout(() => mutate(unsaved), PAUSE);
    return () => clearTimeout(timer);
  }, [unsaved, isPending, error, mutate]);

  const theirs = error instanceof StaleError ? error.theirs['revision'] : undefined;
  return {
    content: unsaved?.content ?? asSaved,
    revision,
    change: (changes: Partial<DraftContent>) => {
      if (error && theirs === undefined && !isUnanswered(error)) act.reset();
      setUnsaved((latest) => ({
        revision: latest?.revision ?? revision,
        content: { ...(latest?.content ?? asSaved), ...changes },
      }));
    },
    isUnsaved: unsaved !== null,
    isPending,
    error,
    /** What may have arrived is sent again as it was; what was written since follows it. */
    sendAgain: () => act.variables && mutate(act.variables),
    /** Somebody else changed it first: theirs goes on, or mine is written over it. */
    choose: {
      mine: () => {
        act.reset();
        setUnsaved((latest) => latest && { ...latest, revision: Number(theirs) });
      },
      theirs: () => {
        act.reset();
        setUnsaved(null);
        void client.invalidateQueries({ queryKey: draftKey });
      },
    },
  };
}

/** Sends a draft; what was written while it was on its way goes on from it. */
function useSaving(setUnsaved: (next: (latest: Work | null) => Work | null) => void) {
  const client = useQueryClient();
  return useAct<Work, { saveCodeDraft: { revision: number } | null }>({
    run: ({ revision: seen, content: written }, idempotencyKey) =>
      ask(saveCodeDraftMutation, { input: { revision: seen, ...written }, idempotencyKey }),
    onDone: ({ saveCodeDraft }, sent) => {
      const now = saveCodeDraft?.revision ?? sent.revision;
      client.setQueryData(draftKey, { codeDraft: { ...sent.content, revision: now } });
      setUnsaved((latest) => (latest && latest !== sent ? { ...latest, revision: now } : null));
    },
  });
}

export type CodeDraftWork = ReturnType<typeof useCodeDraft>;
