import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Card, PageHeader, Skeleton, Stack, TextLink } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import { useEngagements } from '../engagements/use-engagements.js';
import { FileStep } from './file-step.js';
import { ImportsCard } from './imports-card.js';
import { ReadingSteps } from './reading-steps.js';
import type { FileRead } from './use-reading.js';

/** Five steps on one page: file, columns, clients, check, done. Nothing is logged before the fourth says so. */
export function ImportScreen() {
  const { t } = useLingui();
  const engagements = useEngagements();
  const [file, setFile] = useState<FileRead | null>(null);
  return (
    <>
      <PageHeader title={t`Import my log`} lead={<Lead />} />
      <Stack gap="large">
        <FileStep file={file} onRead={setFile} />
        {file && engagements.error && !engagements.data && (
          <Failure
            title={t`The engagements could not be loaded.`}
            error={engagements.error}
            onRetry={() => void engagements.refetch()}
          />
        )}
        {file && engagements.isPending && (
          <Card busy>
            <Skeleton lines={4} />
          </Card>
        )}
        {file && engagements.data && <ReadingSteps key={file.read} table={file.table} engagements={engagements.data} />}
        <ImportsCard />
      </Stack>
    </>
  );
}

function Lead() {
  return (
    <p>
      <Trans>
        The file is read in this browser. Your clients’ names stay in it: only pseudonyms, days and lengths are sent.
        Back to <TextLink href="/practice">My practice</TextLink>.
      </Trans>
    </p>
  );
}
