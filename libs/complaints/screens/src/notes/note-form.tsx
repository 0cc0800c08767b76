import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, useAct, useFields } from '@standing/web-core';
import { FUNCTION_WORDS } from '../words/function-words.js';
import type { Note, Notes } from './note.js';
import { writeNoteMutation } from './notes.queries.js';

type Reach = Notes['mayShareWith'][number] | 'ALONE';
type Values = { readonly text: string; readonly reach: Reach };

type NoteFormProps = {
  readonly caseId: string;
  readonly mayShareWith: Notes['mayShareWith'];
  /** What is written anew; a new note where there is none. */
  readonly note?: Note;
  readonly onDone: () => void;
  readonly onLeave?: () => void;
};

/** A note, and who reads it. */
export function NoteForm({ caseId, note, mayShareWith, onDone, onLeave }: NoteFormProps) {
  const { t } = useLingui();
  const { fields, pending } = useWrite(caseId, note, onDone);
  const of = note?.id ?? 'new';
  const ids = { text: `note-text-${of}`, reach: `note-reach-${of}` };
  const { text, reach } = fields.values;
  return (
    <Form onSubmit={fields.keep} label={note ? t`Write the note anew` : t`A new note`}>
      <FormProblems
        title={t`The note was not kept.`}
        error={fields.refused}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <TextArea
        id={ids.text}
        label={note ? t`Note` : t`New note`}
        rows={4}
        value={text}
        onChange={(typed) => fields.set({ text: typed })}
        error={fields.wrong('text')}
      />
      <ReachField
        id={ids.reach}
        reach={reach}
        mayShareWith={mayShareWith}
        onChange={(chosen) => fields.set({ reach: chosen })}
      />
      <Row>
        <Button type="submit" kind="second" pending={pending}>{t`Keep the note`}</Button>
        {onLeave && <Button kind="quiet" onPress={onLeave}>{t`Leave it as it was`}</Button>}
      </Row>
    </Form>
  );
}

type ReachFieldProps = {
  readonly id: string;
  readonly reach: Reach;
  readonly mayShareWith: Notes['mayShareWith'];
  readonly onChange: (reach: Reach) => void;
};

function ReachField({ id, reach, mayShareWith, onChange }: ReachFieldProps) {
  const { t } = useLingui();
  const shared = (name: Notes['mayShareWith'][number]) => {
    const reader = t(FUNCTION_WORDS[name]);
    return { value: name, text: t`All who hold this function in the case: ${reader}` };
  };
  return (
    <RadioGroup
      id={id}
      label={t`Who reads it`}
      value={reach}
      onChange={(value) => onChange(mayShareWith.find((each) => each === value) ?? 'ALONE')}
      options={[{ value: 'ALONE', text: t`I alone` }, ...mayShareWith.map(shared)]}
    />
  );
}

function useWrite(caseId: string, note: Note | undefined, onDone: () => void) {
  const { t } = useLingui();
  const before: Values = { text: note?.text ?? '', reach: note?.sharedWith ?? 'ALONE' };
  const act = useAct({
    run: ({ text, reach }: Values, idempotencyKey) => {
      const sharedWith = reach === 'ALONE' ? null : reach;
      return ask(writeNoteMutation, { input: { caseId, noteId: note?.id ?? null, sharedWith, text }, idempotencyKey });
    },
    onDone: () => {
      toast({ text: t`The note is kept.` });
      fields.reset(before);
      onDone();
    },
  });
  const missing = t`Write something, or leave it.`;
  const check = ({ text }: Values) => (text.trim() === '' ? { text: missing } : {});
  const fields = useFields<Values>(before, check, act.error);
  return {
    fields: { ...fields, refused: act.error, keep: () => fields.submit((values) => act.mutate(values)) },
    pending: act.isPending,
  };
}
