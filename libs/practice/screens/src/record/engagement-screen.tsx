import { useLingui } from '@lingui/react/macro';
import { LinkButton, PageHeader, Stack } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { useKindWords } from '../engagements/kind-words.js';
import { ConsentsCard } from './consents-card.js';
import { ContractCard } from './contract-card.js';
import { CourseCard } from './course-card.js';
import { EndCard } from './end-card.js';
import { FilesCard } from './files-card.js';
import { PartiesCard } from './parties-card.js';
import { SignalsOfOne } from './signals.js';
import { type RecordedEngagement, useRecord } from './use-record.js';
import { VaultCard } from './vault-card.js';

/** One engagement: how it was agreed, what was consented to, what happened, and how it ended. For its coach alone. */
export function EngagementScreen({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const record = useRecord(id);
  return (
    <>
      <PageHeader
        title={record.data?.pseudonym ?? t`Engagement`}
        action={<LinkButton kind="second" href="/practice">{t`Back to my practice`}</LinkButton>}
        lead={record.data && <Lead engagement={record.data} />}
      />
      <Loaded query={record} failed={t`The engagement could not be loaded.`} lines={8}>
        {(engagement) => (
          <Stack gap="large">
            <SignalsOfOne engagementId={engagement.id} />
            <PartiesCard engagement={engagement} />
            <ContractCard engagement={engagement} />
            <ConsentsCard engagement={engagement} />
            <CourseCard engagement={engagement} />
            <EndCard engagement={engagement} />
            <FilesCard engagement={engagement} />
            <VaultCard />
          </Stack>
        )}
      </Loaded>
    </>
  );
}

function Lead({ engagement: { kind, startedOn, endedOn, minutes } }: { readonly engagement: RecordedEngagement }) {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useKindWords();
  const [from, to] = [format.day(startedOn), endedOn && format.day(endedOn)];
  const when = to ? t`${from} to ${to}` : t`since ${from}`;
  return (
    <>
      <p>{[kinds[kind], when, format.duration(minutes)].join(' · ')}</p>
      <p>{t`Only you can read this page. It holds days and ticks; no name and no text belong here.`}</p>
    </>
  );
}
