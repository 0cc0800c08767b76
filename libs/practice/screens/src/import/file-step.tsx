import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Disclosure, FileDrop, Stack, TextArea } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { type Table, tableOf } from './read/table.js';
import { textOf } from './read/text-of.js';

/** A table that was read, and a number that tells one reading from the next. */
export type FileRead = { readonly read: number; readonly name: string | null; readonly table: Table };

/** The most bytes of a file: a log of twenty years is far smaller. */
const MOST_BYTES = 5_000_000;

/** The most rows of a file: that many take minutes to log. */
const MOST_ROWS = 20_000;

const ACCEPT = ['.csv', '.tsv', '.txt', 'text/csv', 'text/plain'];

let readings = 0;

type FileStepProps = {
  readonly file: FileRead | null;
  readonly onRead: (file: FileRead | null) => void;
};

/** Step 1: a file, or rows pasted from a spreadsheet. */
export function FileStep({ file, onRead }: FileStepProps) {
  const { t } = useLingui();
  const { error, choose, paste } = useReading(onRead);
  const rows = file?.table.rows.length ?? 0;
  const note = plural(rows, { one: '# row', other: '# rows' });
  const name = file?.name ?? null;
  const shown = name === null ? ({ kind: 'none' } as const) : ({ kind: 'here', name, note } as const);
  return (
    <Card title={t`1. File`}>
      <Stack>
        <FileDrop
          label={t`Your log`}
          hint={t`A CSV file of up to 5 MB, such as Excel, Numbers and Google Sheets save. The ICF coaching log is recognised.`}
          accept={ACCEPT}
          error={error}
          file={shown}
          onChoose={(chosen) => void choose(chosen)}
          onLeave={() => onRead(null)}
        />
        <Disclosure title={t`Or paste rows from a spreadsheet`}>
          <Paste onPaste={(text) => void paste(text)} />
        </Disclosure>
      </Stack>
    </Card>
  );
}

function Paste({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  return (
    <Stack>
      <TextArea
        label={t`Rows, with the names of the columns in the first`}
        value={text}
        onChange={setText}
        hint={t`Select them in your spreadsheet, copy, and paste here.`}
      />
      <div>
        <Button kind="second" onPress={() => onPaste(text)} disabled={text.trim() === ''}>{t`Read these rows`}</Button>
      </div>
    </Stack>
  );
}

/** Why nothing is done with what was read. */
function useProblem(): (table: Table | null) => string | undefined {
  const { t } = useLingui();
  const format = useFormat();
  return (table) => {
    if (!table) return t`No table was found in it. The first row names the columns, each row below is a session.`;
    if (table.rows.length <= MOST_ROWS) return undefined;
    const [rows, most] = [format.number(table.rows.length), format.number(MOST_ROWS)];
    return t`It has ${rows} rows; ${most} are the most at a time. Split it and import each part.`;
  };
}

function useReading(onRead: FileStepProps['onRead']) {
  const { t } = useLingui();
  const problemOf = useProblem();
  const [error, setError] = useState<string | undefined>();
  const read = async (text: string, name: string | null) => {
    const table = await tableOf(text).catch(() => null);
    const problem = problemOf(table);
    setError(problem);
    onRead(table && problem === undefined ? { read: (readings += 1), name, table } : null);
  };
  const choose = async (file: File) => {
    if (file.size <= MOST_BYTES) return read(textOf(new Uint8Array(await file.arrayBuffer())), file.name);
    setError(t`This file is larger than 5 MB. Keep the rows of your sessions alone.`);
    onRead(null);
  };
  return { error, choose, paste: (text: string) => read(text, null) };
}
