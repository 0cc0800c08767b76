import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, Failure, Loaded, useAct } from '@standing/web-core';
import { draftKey, editionsKey } from './draft.js';
import { DraftEditor } from './draft-editor.js';
import { beginCodeDraftMutation, codeDraftQuery, editionsQuery } from './editing.queries.js';
import { EditionsCard } from './editions-card.js';

/** The editions of the code, what they are beside other texts, and the next one as it is written. */
export function CodeEditingScreen() {
  const { t } = useLingui();
  const editions = useQuery({
    queryKey: editionsKey,
    queryFn: () => ask(editionsQuery, {}),
    select: ({ codeEditions }) => codeEditions,
  });
  const draft = useQuery({ queryKey: draftKey, queryFn: () => ask(codeDraftQuery, {}) });
  return (
    <>
      <PageHeader
        title={t`Code of ethics: editions`}
        lead={t`An edition that is published never changes. Members sign it from its first day on.`}
      />
      <Stack gap="large">
        <Card title={t`Published editions`}>
          <Loaded query={editions} failed={t`The editions could not be loaded.`} lines={3}>
            {(all) => <EditionsCard editions={all} />}
          </Loaded>
        </Card>
        <Card title={t`The next edition`}>
          <Loaded query={draft} failed={t`The next edition could not be loaded.`} lines={8}>
            {({ codeDraft }) => (codeDraft ? <DraftEditor saved={codeDraft} /> : <Begin />)}
          </Loaded>
        </Card>
      </Stack>
    </>
  );
}

function Begin() {
  const { t } = useLingui();
  const act = useAct<null, unknown>({
    run: (_, idempotencyKey) => ask(beginCodeDraftMutation, { idempotencyKey }),
    touches: [draftKey],
  });
  return (
    <Stack>
      <EmptyState
        sentence={t`No edition is being written. A new one begins with the words of the last.`}
        action={<Button pending={act.isPending} onPress={() => act.mutate(null)}>{t`Begin the next edition`}</Button>}
      />
      {act.error && <Failure title={t`It could not be begun.`} error={act.error} />}
    </Stack>
  );
}
