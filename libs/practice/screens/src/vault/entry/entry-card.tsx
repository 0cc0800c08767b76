import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Dialog, Form, Row, Stack } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Entry } from '../content/entry.js';
import { VaultFailure } from '../hold/vault-failure.js';
import { useKindWords } from '../words.js';
import { EntryFields } from './entry-fields.js';

type EntryCardProps = {
  readonly entry: Entry;
  readonly isNew: boolean;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onSave: (entry: Entry) => void;
  readonly onErase: () => void;
  readonly onLeave: () => void;
};

/** One entry, to be read and written. */
export function EntryCard({ entry: before, isNew, pending, error, onSave, onErase, onLeave }: EntryCardProps) {
  const { t } = useLingui();
  const words = useKindWords();
  const [entry, setEntry] = useState(before);
  const set = (changes: Partial<Entry>) => setEntry((now) => ({ ...now, ...changes }));
  const isSaid = saysSomething(entry);
  return (
    <Card title={words[entry.kind]}>
      <Begun entry={entry} />
      <Form onSubmit={() => isSaid && onSave(entry)} label={words[entry.kind]}>
        <EntryFields entry={entry} set={set} />
        <VaultFailure title={t`The entry was not saved. It is still here.`} error={error} />
        <Row>
          <Button type="submit" pending={pending} disabled={!isSaid}>{t`Encrypt and save`}</Button>
          <Button kind="quiet" onPress={onLeave}>
            {isNew ? t`Leave it` : t`Back to the list`}
          </Button>
          {!isNew && <Erase onErase={onErase} pending={pending} />}
        </Row>
      </Form>
    </Card>
  );
}

/** Whether there is anything to keep: what is chosen from a list says enough by itself. */
function saysSomething({ text, themes, safeguarding, lifting }: Entry): boolean {
  return (
    text.trim() !== '' || themes.length > 0 || safeguarding !== null || (lifting !== null && lifting.onDay !== null)
  );
}

function Begun({ entry: { begunOn } }: { readonly entry: Entry }) {
  const { t } = useLingui();
  const day = useFormat().day(begunOn);
  return <p className="muted">{t`Begun on ${day}`}</p>;
}

function Erase({ onErase, pending }: { readonly onErase: () => void; readonly pending: boolean }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>{t`Erase`}</Button>
      <Dialog title={t`Erase this entry?`} open={asking} onClose={() => setAsking(false)}>
        <Stack>
          <p>{t`It is gone for good. Nobody kept another copy that can be read without your keys.`}</p>
          <Row>
            <Button kind="danger" onPress={onErase} pending={pending}>{t`Erase the entry`}</Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>{t`Keep it`}</Button>
          </Row>
        </Stack>
      </Dialog>
    </>
  );
}
