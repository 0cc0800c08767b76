import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Row, StatusTag, toast } from '@standing/design-system';
import { ask, useAct, useFormat } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { Written } from '../file/written.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import type { Note, Notes } from './note.js';
import { NoteForm } from './note-form.js';
import { removeNoteMutation } from './notes.queries.js';

type NoteRowProps = {
  readonly caseId: string;
  readonly note: Note;
  readonly mayShareWith: Notes['mayShareWith'];
  readonly onActed: () => void;
};

/** One note: who reads it, who wrote it and when; its author may write it anew or take it out. */
export function NoteRow({ caseId, note, mayShareWith, onActed }: NoteRowProps) {
  const { t } = useLingui();
  const [rewritten, setRewritten] = useState(false);
  if (rewritten) {
    const done = () => {
      setRewritten(false);
      onActed();
    };
    return (
      <li>
        <NoteForm
          caseId={caseId}
          note={note}
          mayShareWith={mayShareWith}
          onDone={done}
          onLeave={() => setRewritten(false)}
        />
      </li>
    );
  }
  return (
    <li className="stack" data-gap="small">
      <About note={note} />
      <Written text={note.text} />
      {note.isMine && (
        <Row>
          <Button kind="quiet" onPress={() => setRewritten(true)}>{t`Rewrite it`}</Button>
          <TakeOut note={note} onActed={onActed} />
        </Row>
      )}
    </li>
  );
}

function About({ note: { sharedWith, authorName, isMine, writtenOn } }: { readonly note: Note }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(writtenOn, 'long');
  const name = authorName ?? t`somebody who has left`;
  const reader = sharedWith ? t(FUNCTION_WORDS[sharedWith]) : '';
  return (
    <p className="muted">
      <StatusTag tone={sharedWith ? 'brand' : 'plain'}>{sharedWith ? t`shared: ${reader}` : t`for me alone`}</StatusTag>{' '}
      {isMine ? day : t`${name}, ${day}`}
    </p>
  );
}

function TakeOut({ note: { id }, onActed }: { readonly note: Note; readonly onActed: () => void }) {
  const { t } = useLingui();
  const act = useAct({
    run: (noteId: string, idempotencyKey) => ask(removeNoteMutation, { noteId, idempotencyKey }),
    onDone: () => {
      toast({ text: t`The note is taken out.` });
      onActed();
    },
  });
  const asked = useAskedAct(act);
  const words = {
    title: t`Take this note out?`,
    does: t`Nothing of it stays, for nobody.`,
    word: t`Take it out`,
    failed: t`The note was not taken out.`,
  };
  return (
    <>
      <Button kind="quiet" onPress={() => asked.ask(id)} pending={act.isPending}>{t`Take it out…`}</Button>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}
