import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, Stack, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useFormat } from '@standing/web-core';
import type { DraftContent } from './draft.js';
import { publishCodeDraftMutation } from './editing.queries.js';

type Props = {
  readonly content: DraftContent;
  readonly revision: number;
  /** Something is written that is not saved yet: what is published is what is saved. */
  readonly waits: boolean;
};

/** Publishes the next edition, once what follows is confirmed. */
export function PublishDraft({ content, revision, waits }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { edition, validFrom } = content;
  const act = useAct<number, unknown>({
    run: (seen, idempotencyKey) => ask(publishCodeDraftMutation, { revision: seen, idempotencyKey }),
    touches: [keys.code],
    onDone: () => toast({ text: t`Edition ${edition} is published.` }),
  });
  const day = validFrom && format.day(validFrom, 'long');
  return (
    <>
      <Button disabled={waits} onPress={() => setAsking(true)}>{t`Publish…`}</Button>
      <Dialog title={t`Publish this edition?`} open={asking} onClose={() => setAsking(false)}>
        <Stack>
          <p>
            {day
              ? t`Edition ${edition} comes into force on ${day}. From that day on nothing new counts for a member who has not signed it. It never changes afterwards.`
              : t`It never changes afterwards. Give it the day on which it comes into force first.`}
          </p>
          {act.error && <Failure title={t`The edition was not published.`} error={act.error} />}
          <Row>
            <Button pending={act.isPending} onPress={() => act.mutate(revision)}>{t`Publish it`}</Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>{t`Go on writing`}</Button>
          </Row>
        </Stack>
      </Dialog>
    </>
  );
}
