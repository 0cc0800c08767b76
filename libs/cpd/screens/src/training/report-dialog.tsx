import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, FileDrop, Form, Row, TextArea } from '@standing/design-system';
import { Failure, useFormat } from '@standing/web-core';
import { readRows } from './read-rows.js';
import { ReportedRows } from './reported-rows.js';
import type { TrainingEvent } from './training.queries.js';
import { useReport } from './use-report.js';

const ACCEPT = ['.csv', '.txt', '.tsv', 'text/csv', 'text/plain'];

type ReportDialogProps = { readonly event: TrainingEvent; readonly onClose: () => void };

/** Who attended: a list, what each of its rows would do, and then what it did. */
export function ReportDialog({ event, onClose }: ReportDialogProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const report = useReport(event.id);
  const { looked, done } = report;
  const change = (next: string) => {
    setText(next);
    report.forget();
  };
  return (
    <Dialog title={t`Report attendance`} open onClose={onClose}>
      <Form onSubmit={() => report.look(readRows(text))} label={t`Report attendance`}>
        {!done && <ListFields event={event} text={text} onChange={change} />}
        {report.error && <Failure title={t`The list did not go through.`} error={report.error} />}
        {(done ?? looked) && <ReportedRows list={(done ?? looked)!} isDone={done !== null} />}
        <Row>
          {!done && (
            <Button
              type="submit"
              kind={looked ? 'second' : 'first'}
              pending={report.isLooking}
            >{t`Check the list`}</Button>
          )}
          {!done && looked && looked.found > 0 && (
            <Button onPress={() => report.send(looked.rows)} pending={report.isSending}>
              {plural(looked.found, { one: 'Report # member', other: 'Report # members' })}
            </Button>
          )}
          {done && <Button onPress={onClose}>{t`Close`}</Button>}
        </Row>
      </Form>
    </Dialog>
  );
}

type ListFieldsProps = {
  readonly event: TrainingEvent;
  readonly text: string;
  readonly onChange: (text: string) => void;
};

function ListFields({ event, text, onChange }: ListFieldsProps) {
  const { t } = useLingui();
  const [name, setName] = useState<string | null>(null);
  const rows = readRows(text).length;
  const note = plural(rows, { one: '# row', other: '# rows' });
  const length = useFormat().duration(event.minutes);
  const choose = async (file: File) => {
    setName(file.name);
    onChange(await file.text());
  };
  const leave = () => {
    setName(null);
    onChange('');
  };
  return (
    <>
      <p data-user-text="">{event.title}</p>
      <FileDrop
        label={t`A list (CSV)`}
        hint={t`Or paste it below. Names are not sent.`}
        accept={ACCEPT}
        file={name === null ? { kind: 'none' } : { kind: 'here', name, note }}
        onChoose={(file) => void choose(file)}
        onLeave={leave}
      />
      <TextArea
        label={t`E-mail addresses, one a row`}
        hint={t`Minutes behind the address, if somebody stayed less than ${length}. 200 rows at the most.`}
        value={text}
        onChange={onChange}
        rows={6}
      />
    </>
  );
}
