import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Form, Row, Stack, TextField, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { type EditionShown, editionsKey, type PairShown, withItem } from './draft.js';
import { compareCodeEditionMutation } from './editing.queries.js';
import { PairFields } from './pair-fields.js';

type Given = { readonly name: string; readonly link: string; readonly pairs: readonly PairShown[] };

/** Beside a text of another body: its name, where it is read, and those of its clauses that matter. */
export function CompareReferenceForm({
  edition,
  onDone,
}: {
  readonly edition: EditionShown;
  readonly onDone: () => void;
}) {
  const { t } = useLingui();
  const [given, setGiven] = useState(() => lastOf(edition));
  const { name, link, pairs } = given;
  const set = (changes: Partial<Given>) => setGiven((before) => ({ ...before, ...changes }));
  const called = edition.edition;
  const act = useAct<Given, unknown>({
    run: (said, idempotencyKey) => ask(compareCodeEditionMutation, { input: inputOf(edition, said), idempotencyKey }),
    touches: [editionsKey],
    onDone: () => {
      toast({ text: t`The comparison stands on the page of edition ${called}.` });
      onDone();
    },
  });
  return (
    <Form onSubmit={() => act.mutate(given)} label={t`Clauses of the other text`}>
      <Stack>
        <TextField label={t`Name of the text`} value={name} onChange={(next) => set({ name: next })} />
        <TextField
          label={t`Where it can be read (optional)`}
          hint={t`An address that begins with https://`}
          value={link}
          onChange={(next) => set({ link: next })}
        />
        <ReferencePairs pairs={pairs} edition={edition} onChange={(next) => set({ pairs: next })} />
        {act.error && <Failure title={t`The comparison was not kept.`} error={act.error} />}
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep the comparison`}</Button>
        </div>
      </Stack>
    </Form>
  );
}

type PairsProps = {
  readonly pairs: readonly PairShown[];
  readonly edition: EditionShown;
  readonly onChange: (pairs: readonly PairShown[]) => void;
};

/** The clauses of the other text that matter, one after the other. */
function ReferencePairs({ pairs, edition, onChange }: PairsProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const add = () => {
    onChange([...pairs, { theirs: code.trim(), ours: null, relation: 'ABSENT' }]);
    setCode('');
  };
  return (
    <>
      {pairs.map((pair, at) => (
        <Stack key={at} gap="small">
          <PairFields pair={pair} edition={edition} onChange={(next) => onChange(withItem(pairs, at, next))} />
          <div>
            <Button
              kind="quiet"
              size="small"
              label={t`Take out clause ${pair.theirs}`}
              onPress={() => onChange(withItem(pairs, at, null))}
            >{t`Take out`}</Button>
          </div>
        </Stack>
      ))}
      <Row align="end">
        <TextField label={t`Code of a clause there`} size="short" value={code} onChange={setCode} />
        <Button kind="second" size="small" disabled={code.trim() === ''} onPress={add}>{t`Add this clause`}</Button>
      </Row>
    </>
  );
}

/** The reference that was compared last is where one goes on. */
function lastOf({ comparisons }: EditionShown): Given {
  const last = comparisons.find(({ referenceName }) => referenceName !== null);
  return { name: last?.referenceName ?? '', link: last?.referenceLink ?? '', pairs: last?.pairs ?? [] };
}

function inputOf({ id }: EditionShown, { name, link, pairs }: Given) {
  const reference = { name, link: link.trim() === '' ? null : link.trim() };
  return { editionId: id, reference, pairs: [...pairs] };
}
