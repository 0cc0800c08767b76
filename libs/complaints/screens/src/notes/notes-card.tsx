import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, FormProblems, useAct } from '@standing/web-core';
import type { CaseFunction } from '../course.js';
import { mayNote, type Notes } from './note.js';
import { NoteForm } from './note-form.js';
import { NoteRow } from './note-row.js';
import { openNotesMutation } from './notes.queries.js';

type NotesCardProps = { readonly caseId: string; readonly mine: readonly CaseFunction[] };

/** What whoever works on a case notes beside its file, for themself or for those of their function. */
export function NotesCard({ caseId, mine }: NotesCardProps) {
  return mayNote(mine) ? <NotesOfReader caseId={caseId} /> : null;
}

function NotesOfReader({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const [notes, setNotes] = useState<Notes | null>(null);
  const open = useAct({
    run: async (id: string, idempotencyKey) => (await ask(openNotesMutation, { caseId: id, idempotencyKey })).openNotes,
    onDone: setNotes,
  });
  const again = () => open.mutate(caseId);
  return (
    <Card title={t`Notes`} busy={open.isPending}>
      <p>{t`Beside the file and no part of it: no party reads them. You read your own, and what others of your function share. They are erased with the case.`}</p>
      <FormProblems title={t`The notes could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
      {notes ? (
        <>
          <Listed notes={notes} onActed={again} />
          <NoteForm caseId={caseId} mayShareWith={notes.mayShareWith} onDone={again} />
        </>
      ) : (
        <Row>
          <Button kind="second" onPress={again} pending={open.isPending}>{t`Open the notes`}</Button>
        </Row>
      )}
    </Card>
  );
}

function Listed({
  notes: { id, notes, mayShareWith },
  onActed,
}: {
  readonly notes: Notes;
  readonly onActed: () => void;
}) {
  const { t } = useLingui();
  if (notes.length === 0) return <p>{t`Nothing is noted yet.`}</p>;
  return (
    <ul className="rows" aria-label={t`What is noted`}>
      {notes.map((note) => (
        <NoteRow key={note.id} caseId={id} note={note} mayShareWith={mayShareWith} onActed={onActed} />
      ))}
    </ul>
  );
}
