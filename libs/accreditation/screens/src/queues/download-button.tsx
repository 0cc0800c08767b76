import { useLingui } from '@lingui/react/macro';
import { Button, Row, Stack } from '@standing/design-system';
import { Failure, useSession } from '@standing/web-core';
import { csvName } from './csv.js';
import { type Table, useDownload } from './use-download.js';

type DownloadButtonProps = {
  /** What the file is of, in a word of the reader's language. */
  readonly of: string;
  /** How many rows there will be. */
  readonly total: number;
  readonly table: Table;
};

/** The list as it is shown, all its pages, as a file for a spreadsheet. */
export function DownloadButton({ of, total, table }: DownloadButtonProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const { isRunning, count, error, start, cancel } = useDownload(csvName(body.name, of, body.today), table);
  return (
    <Stack gap="small">
      <Row>
        <Button kind="quiet" size="small" onPress={start} pending={isRunning} disabled={total === 0}>
          {t`Download as CSV`}
        </Button>
        {isRunning && (
          <>
            <span role="status">{t`${count} of ${total}`}</span>
            <Button kind="quiet" size="small" onPress={cancel} label={t`Cancel the download`}>{t`Cancel`}</Button>
          </>
        )}
      </Row>
      {error && <Failure title={t`The file could not be made.`} error={error} onRetry={start} />}
    </Stack>
  );
}
