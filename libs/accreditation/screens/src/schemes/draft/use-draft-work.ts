import { useCallback, useEffect, useMemo, useState } from 'react';
import { documentText, readDocument, sameDocument } from '../form/document-text.js';
import { type Path, pathText, withValue } from '../form/path.js';
import type { Draft } from './saved-draft.js';
import { keptWork } from './kept-work.js';

/** The document as it is worked on: its text, and what the text says (undefined: no JSON). */
type Version = { readonly text: string; readonly document: unknown };

type State = {
  readonly base: { readonly revision: number; readonly text: string };
  readonly now: Version;
  readonly past: readonly Version[];
  /** What was changed last: typing on in one field is one change. */
  readonly at: string | null;
  readonly restored: boolean;
};

/** How many changes can be taken back. */
const REMEMBERED = 100;

export type DraftWork = ReturnType<typeof useDraftWork>;

/**
 * A person's work on a draft: kept by the browser until it is saved, so that a reload loses nothing. `theirs` is there while
 * somebody else has saved a later revision than the one that the work was begun from.
 */
export function useDraftWork(draft: Draft, personId: string) {
  const [state, setState] = useState<State>(() => begun(draft, personId));
  const { base, now, past } = state;
  const dirty = useMemo(() => !sameDocument(base.text, now.text), [base.text, now.text]);
  const theirs = draft.revision > base.revision && dirty ? draft : null;
  useEffect(() => {
    if (draft.revision > base.revision && !dirty) setState(fresh(draft));
  }, [draft, base.revision, dirty]);
  useEffect(() => {
    const of = { personId, draftId: draft.id };
    if (dirty) keptWork.write(of, { revision: base.revision, base: base.text, text: now.text });
    else keptWork.forget(of);
  }, [draft.id, personId, dirty, base, now.text]);

  const change = useCallback((path: Path, value: unknown) => {
    setState((before) => {
      const document = withValue(before.now.document, path, value);
      return next(before, { document, text: documentText(document) }, pathText(path));
    });
  }, []);
  const type = useCallback((text: string) => {
    setState((before) => next(before, { text, document: readDocument(text) }, 'text'));
  }, []);
  const undo = useCallback(() => setState(back), []);
  /** The work goes on from what is saved now; what was typed in the meantime stays. */
  const goOn = useCallback((from: Draft, document?: unknown) => {
    setState((before) => rebased(before, from, document));
  }, []);
  return {
    text: now.text,
    document: now.document,
    base,
    dirty,
    theirs,
    restored: state.restored,
    canUndo: past.length > 0,
    change,
    type,
    undo,
    goOn,
  };
}

function begun(draft: Draft, personId: string): State {
  const kept = keptWork.read({ personId, draftId: draft.id });
  const isWork = kept !== null && kept.revision <= draft.revision && !sameDocument(kept.text, draft.document);
  if (!isWork) return fresh(draft);
  return {
    ...fresh(draft),
    base: { revision: kept.revision, text: kept.base },
    now: { text: kept.text, document: readDocument(kept.text) },
    past: [{ text: kept.base, document: readDocument(kept.base) }],
    restored: true,
  };
}

function fresh({ revision, document: text }: Draft): State {
  return {
    base: { revision, text },
    now: { text, document: readDocument(text) },
    past: [],
    at: null,
    restored: false,
  };
}

function next(before: State, now: Version, at: string | null): State {
  const goesOn = at !== null && at === before.at && before.past.length > 0;
  const past = goesOn ? before.past : [...before.past, before.now].slice(-REMEMBERED);
  return { ...before, now, past, at };
}

function rebased(before: State, { revision, document: text }: Draft, document: unknown): State {
  const onto = { ...before, base: { revision, text }, restored: false };
  return document === undefined ? onto : next(onto, { document, text: documentText(document) }, null);
}

function back(before: State): State {
  const last = before.past.at(-1);
  return last ? { ...before, now: last, past: before.past.slice(0, -1), at: null } : before;
}
