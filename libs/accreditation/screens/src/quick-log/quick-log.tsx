import { useLingui } from '@lingui/react/macro';
import { Button, Card, Form, Row, TextField } from '@standing/design-system';
import { Chips } from './chips.js';
import { QuickLogResult } from './quick-log-result.js';
import { useQuickLog } from './use-quick-log.js';
import { Warnings } from './warnings.js';

/** One line in plain words; what was understood shows below it, and nothing is saved on a guess. */
export function QuickLog() {
  const { t } = useLingui();
  const quick = useQuickLog();
  const { line, log, resolved, people, today, asking, save } = quick;
  const empty = line.trim() === '';
  return (
    <Card>
      <Form onSubmit={quick.submit} label={t`Log it in one line`}>
        <Row align="end">
          <LineField line={line} onChange={quick.type} />
          <Button type="submit" pending={save.pending}>{t`Save`}</Button>
        </Row>
        {!empty && <Chips log={log} resolved={resolved} people={people} today={today} onAnswer={quick.answer} />}
        <Warnings log={log} open={resolved.open} asking={asking} />
        <QuickLogResult save={save} />
      </Form>
    </Card>
  );
}

function LineField({ line, onChange }: { readonly line: string; readonly onChange: (line: string) => void }) {
  const { t } = useLingui();
  return (
    <div className="grow">
      <TextField
        label={t`Log it in one line`}
        value={line}
        onChange={onChange}
        autoComplete="off"
        enterKeyHint="send"
        hint={t`For example: “yesterday 1.5h supervision with Denise”. Never write a client’s name.`}
      />
    </div>
  );
}
