import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout, Card, PageHeader, Select, Stack, TextLink } from '@standing/design-system';
import { ask, keys, Loaded, useSession } from '@standing/web-core';
import { ProposeReport, PublishReport } from './report-acts.js';
import { transparencyPreviewQuery } from './report.queries.js';
import { ReportTables } from './report-tables.js';
import type { Preview } from './report-words.js';

/** Where two registrars look at what the public will read of a year, and publish it. */
export function ReportsScreen() {
  const { t } = useLingui();
  const thisYear = Number(useSession().body.today.slice(0, 4));
  const [year, setYear] = useState(thisYear - 1);
  const preview = useQuery({
    queryKey: [...keys.cases, 'report', year],
    queryFn: async () => (await ask(transparencyPreviewQuery, { year })).transparencyPreview,
  });
  return (
    <>
      <PageHeader
        title={t`Report on the complaints of a year`}
        lead={<p>{t`One registrar proposes it, another publishes it. Once published it never changes.`}</p>}
      />
      <Stack gap="large">
        <Card title={t`Which year`} busy={preview.isFetching}>
          <Select
            label={t`Year`}
            value={String(year)}
            onChange={(chosen) => setYear(Number(chosen))}
            options={[1, 2, 3, 4, 5].map((ago) => {
              const value = String(thisYear - ago);
              return { value, text: value };
            })}
          />
          <p className="small">
            <TextLink href="/transparency">{t`What is published`}</TextLink>
          </p>
        </Card>
        <Loaded query={preview} failed={t`The report could not be loaded.`} lines={6}>
          {(found) => <Found preview={found} />}
        </Loaded>
      </Stack>
    </>
  );
}

function Found({ preview }: { readonly preview: Preview }) {
  const { t } = useLingui();
  const { edition, proposed } = preview;
  return (
    <>
      {proposed && (
        <Card title={t`Waits for a second registrar`}>
          <ReportTables numbers={proposed.numbers} totals={proposed.totals} />
          <PublishReport proposed={proposed} />
        </Card>
      )}
      <Card title={edition === 1 ? t`What would be published` : t`What a correction would publish`}>
        <Callout>
          <p>{t`Numbers below five are not told, nor a total from which one could be found. A case of which the member whom it concerns has not been told is not counted.`}</p>
        </Callout>
        <ReportTables numbers={preview.numbers} totals={preview.totals} />
        <ProposeReport key={preview.year} preview={preview} />
      </Card>
    </>
  );
}
