import { useEffect, useState } from 'react';
import { object, string } from 'valibot';
import { ask, useAct, useKept } from '@standing/web-core';
import { charterKey, type Line, type Words, wordsOf } from './charter.js';
import { saveCharterLineMutation } from './charter.queries.js';

const shape = object({ fr: string(), en: string() });
/** How long somebody has to stop typing before a line is saved. */
const PAUSE_MS = 900;

/**
 * The words of a line as they are typed: saved after a pause, kept by the browser until then, so that a reload or a lost
 * connection loses nothing. What was refused or did not arrive is not sent again by itself.
 */
export function useWords(line: Line) {
  const { code } = line;
  const [saved, setSaved] = useState<Words>(() => wordsOf(line));
  const [words, setWords] = useKept<Words>(`charter.${code}`, shape, saved);
  const act = useAct<Words, unknown>({
    run: ({ fr, en }, idempotencyKey) =>
      ask(saveCharterLineMutation, {
        input: { code, choice: 'REWORDED', words: { fr, en } },
        idempotencyKey,
      }),
    touches: [charterKey],
    onDone: (_, sent) => setSaved(sent),
  });
  const { mutate, isPending, error, variables } = act;
  const isDirty = words.fr !== saved.fr || words.en !== saved.en;
  const isBlank = words.fr.trim() === '' && words.en.trim() === '';
  const failed = error !== null && variables === words;
  const waits = isDirty && !isBlank && !isPending && !failed;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => mutate(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waits, words, mutate]);
  return {
    words,
    set: (changes: Partial<Words>) => setWords((before) => ({ ...before, ...changes })),
    isBlank,
    isDirty,
    isPending,
    error: failed ? error : null,
    /** Whether something was saved since the form was opened. */
    isSaved: act.isSuccess && !isDirty,
    saveNow: () => mutate(words),
  };
}
