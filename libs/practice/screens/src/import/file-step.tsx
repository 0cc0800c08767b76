import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Disclosure, FileDrop, Select, Stack, TextArea } from '@standing/design-system';
import { CalendarChoice } from './calendar-choice.js';
import { type FileRead, useReading } from './use-reading.js';
import type { Workbook } from './use-workbook.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const ACCEPT = ['.csv', '.tsv', '.txt', '.xlsx', '.ics', 'text/csv', 'text/plain', 'text/calendar', WORKBOOK];

type FileStepProps = {
  readonly file: FileRead | null;
  readonly onRead: (file: FileRead | null) => void;
};

/** Step 1: a file, or rows pasted from a spreadsheet. */
export function FileStep({ file, onRead }: FileStepProps) {
  const { t } = useLingui();
  const { error, workbook: book, calendar: kept, choose, paste, leave } = useReading(onRead);
  const { workbook } = book;
  const { calendar } = kept;
  const rows = file?.table.rows.length ?? 0;
  const note = file ? plural(rows, { one: '# row', other: '# rows' }) : t`Calendar`;
  const name = file?.name ?? calendar?.name ?? null;
  const shown = name === null ? ({ kind: 'none' } as const) : ({ kind: 'here', name, note } as const);
  return (
    <Card title={t`1. File`}>
      <Stack>
        <FileDrop
          label={t`Your log`}
          hint={t`An Excel workbook (.xlsx), a CSV file or a calendar (.ics), of up to 5 MB. The ICF coaching log is recognised.`}
          accept={ACCEPT}
          error={error}
          file={shown}
          onChoose={(chosen) => void choose(chosen)}
          onLeave={leave}
        />
        {workbook && workbook.sheets.length > 1 && <SheetChoice workbook={workbook} onChoose={book.choose} />}
        {calendar && <CalendarChoice calendar={calendar} onChoose={kept.choose} />}
        <Disclosure title={t`Or paste rows from a spreadsheet`}>
          <Paste onPaste={(text) => void paste(text)} />
        </Disclosure>
      </Stack>
    </Card>
  );
}

type SheetChoiceProps = { readonly workbook: Workbook; readonly onChoose: (sheet: number) => void };

/** Which sheet of a workbook is the log: the first, unless another is chosen. */
function SheetChoice({ workbook: { sheets, chosen }, onChoose }: SheetChoiceProps) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Sheet`}
      value={String(chosen)}
      onChange={(value) => onChoose(Number(value))}
      options={sheets.map(({ name }, index) => ({ value: String(index), text: name }))}
    />
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
