import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { object, string } from 'valibot';
import { Button, Form, Row, TextArea } from '@standing/design-system';
import { ask, FormProblems, useAct, useKept } from '@standing/web-core';
import { charterKey, type Words } from './charter.js';
import { addCharterLineMutation } from './charter.queries.js';

const shape = object({ fr: string(), en: string() });
const EMPTY: Words = { fr: '', en: '' };
const IDS = { fr: 'charter-own-fr', en: 'charter-own-en' };

type AddLineProps = { readonly commitment: string; readonly title: string };

/** A line of one's own, at the end of a commitment. */
export function AddLine({ commitment, title }: AddLineProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <div className="charter-add" ref={box}>
      <Button
        kind="second"
        size="small"
        expanded={open}
        label={t`Add a line of mine: ${title}`}
        onPress={() => setOpen(!open)}
      >{t`Add a line of mine`}</Button>
      {open && <AddForm commitment={commitment} onClose={close} />}
    </div>
  );
}

function AddForm({ commitment, onClose }: { readonly commitment: string; readonly onClose: () => void }) {
  const { t } = useLingui();
  const { words, setWords, act, mistakes, tried, submit } = useAddLine(commitment, onClose);
  return (
    <Form onSubmit={submit} label={t`A line of mine`}>
      <FormProblems title={t`The line was not added.`} error={act.error} mistakes={mistakes} ids={IDS} tried={tried} />
      <TextArea
        id={IDS.fr}
        label={t`In French`}
        hint={t`Something that a client can see or hear you do.`}
        rows={2}
        value={words.fr}
        onChange={(fr) => setWords({ ...words, fr })}
        error={mistakes.fr}
      />
      <TextArea
        id={IDS.en}
        label={t`In English`}
        rows={2}
        value={words.en}
        onChange={(en) => setWords({ ...words, en })}
      />
      <Row>
        <Button type="submit" size="small" pending={act.isPending}>{t`Add the line`}</Button>
        <Button kind="quiet" size="small" onPress={onClose}>{t`Cancel`}</Button>
      </Row>
    </Form>
  );
}

/** What is typed, kept by the browser until it is added. */
function useAddLine(commitment: string, onDone: () => void) {
  const { t } = useLingui();
  const [words, setWords] = useKept<Words>(`charter.add.${commitment}`, shape, EMPTY);
  const [tried, setTried] = useState(0);
  const act = useAct({
    run: ({ fr, en }: Words, idempotencyKey) =>
      ask(addCharterLineMutation, { input: { commitment, words: { fr, en } }, idempotencyKey }),
    touches: [charterKey],
    onDone: () => {
      setWords(EMPTY);
      onDone();
    },
  });
  const isBlank = words.fr.trim() === '' && words.en.trim() === '';
  const mistakes = tried > 0 && isBlank ? { fr: t`Write the line in one language at least.` } : {};
  const submit = () => {
    setTried(tried + 1);
    if (!isBlank) act.mutate(words);
  };
  return { words, setWords, act, mistakes, tried, submit };
}
