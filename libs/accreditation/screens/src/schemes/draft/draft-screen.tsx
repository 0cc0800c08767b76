import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, PageHeader, Skeleton, Stack } from '@standing/design-system';
import { ask, Failure, readFragment, useSession } from '@standing/web-core';
import type { Schema } from '../form/schema.js';
import { schemeKeys } from '../scheme-keys.js';
import { draftFragment, draftQuery } from '../schemes.queries.js';
import type { DraftPlace } from './draft.js';
import type { Draft } from './saved-draft.js';
import { DraftBar } from './draft-bar.js';
import { DraftLead } from './draft-lead.js';
import { DraftNotices } from './draft-notices.js';
import { DraftSection } from './draft-section.js';
import { DraftTabs } from './draft-tabs.js';
import { useChecked } from './use-checked.js';
import { useDraftWork } from './use-draft-work.js';
import { useSchemeFormat } from './use-scheme-format.js';

export type SchemeDraftScreenProps = {
  readonly draftId: string;
  readonly search: DraftPlace;
  readonly onSearch: (place: DraftPlace) => void;
};

/** One draft of a scheme: written, tried, compared, simulated, approved and published. */
export function SchemeDraftScreen({ draftId, search, onSearch }: SchemeDraftScreenProps) {
  const { t } = useLingui();
  const format = useSchemeFormat();
  const draft = useQuery({
    queryKey: [...schemeKeys.draft, draftId],
    queryFn: async () => readFragment(draftFragment, (await ask(draftQuery, { id: draftId })).schemeDraft),
    refetchInterval: 30_000,
  });
  const failed = draft.data ? (format.data ? null : format) : draft;
  if (draft.data && format.data)
    return <Workbench draft={draft.data} format={format.data} place={search} go={onSearch} />;
  return (
    <>
      <PageHeader title={t`Draft of a scheme`} />
      {failed?.error ? (
        <Failure title={t`The draft could not be loaded.`} error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <Card>
          <Skeleton lines={8} />
        </Card>
      )}
    </>
  );
}

type WorkbenchProps = {
  readonly draft: Draft;
  readonly format: Schema;
  readonly place: DraftPlace;
  readonly go: (place: DraftPlace) => void;
};

function Workbench({ draft, format, place, go }: WorkbenchProps) {
  const { t } = useLingui();
  const { personId } = useSession();
  const work = useDraftWork(draft, personId);
  const checked = useChecked(work.text);
  const bench = { draft, format, work, checked, place, go };
  return (
    <>
      <PageHeader title={draft.title ?? t`Draft without a title`} lead={<DraftLead draft={draft} />} />
      <Stack>
        <DraftNotices {...bench} />
        {draft.status === 'OPEN' && <DraftBar {...bench} />}
        <DraftTabs draftId={draft.id} place={place} />
        <DraftSection {...bench} />
      </Stack>
    </>
  );
}
