import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, Loaded, useFormat } from '@standing/web-core';
import { adviceKeys } from './advice.queries.js';
import { adviceQueueQuery, type InQueue, type Queue } from './enquiries.queries.js';
import { EnquiryRow } from './enquiry-row.js';
import { TallyCard } from './tally-card.js';

/** What waits for an adviser: chapters and days, and nothing else before a declaration. */
export function EnquiriesScreen() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const queue = useQuery({
    queryKey: [...adviceKeys.queue, locale],
    queryFn: () => ask(adviceQueueQuery, { locale: locale === 'fr' ? 'fr' : 'en' }),
  });
  return (
    <>
      <PageHeader
        title={t`Enquiries`}
        lead={
          <p>{t`Members who ask for advice in confidence. Until you take one, you see its chapters and its day.`}</p>
        }
      />
      <Loaded query={queue} failed={t`The enquiries could not be loaded.`} lines={5}>
        {(found) => <All found={found} busy={queue.isFetching} />}
      </Loaded>
    </>
  );
}

function All({ found, busy }: { readonly found: Queue; readonly busy: boolean }) {
  const { t } = useLingui();
  const titles = new Map(found.codeOfEthics?.sections.map(({ code, title }) => [code, title]));
  const mine = found.adviceQueue.filter(({ heldBy }) => heldBy === 'ME');
  const others = found.adviceQueue.filter(({ heldBy }) => heldBy !== 'ME');
  return (
    <Stack gap="large">
      <Card title={t`Those you hold`} busy={busy}>
        <Rows rows={mine} titles={titles} empty={t`You hold none. Take one from the list below.`} />
      </Card>
      <Card title={t`The others`} busy={busy}>
        <Rows
          rows={others}
          titles={titles}
          empty={t`Nothing waits. A new question appears here with its chapters and its day.`}
        />
      </Card>
      <TallyCard cells={found.adviceTally} titles={titles} />
    </Stack>
  );
}

type RowsProps = {
  readonly rows: readonly InQueue[];
  readonly titles: ReadonlyMap<string, string>;
  readonly empty: string;
};

function Rows({ rows, titles, empty }: RowsProps) {
  if (rows.length === 0) return <EmptyState sentence={empty} />;
  return (
    <ul className="rows">
      {rows.map((enquiry) => (
        <li key={enquiry.id}>
          <EnquiryRow enquiry={enquiry} titles={titles} />
        </li>
      ))}
    </ul>
  );
}
