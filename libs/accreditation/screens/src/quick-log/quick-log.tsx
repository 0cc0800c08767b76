import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, Form, Row, TextField } from '@standing/design-system';
import { understand, useOnline, useSession } from '@standing/web-core';
import { type Answers, resolve } from './answers.js';
import { Chips } from './chips.js';
import { QuickLogResult } from './quick-log-result.js';
import { useLogLine } from './use-log-line.js';
import { usePeople } from './use-people.js';
import { Warnings } from './warnings.js';

/** One line in plain words; what was understood shows below it, and nothing is saved on a guess. */
export function QuickLog() {
  const { t } = useLingui();
  const { body, locale } = useSession();
  const people = usePeople();
  const online = useOnline();
  const [line, setLine] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [asking, setAsking] = useState(false);
  const log = understand({ line, today: body.today, people, locale: locale === 'fr' ? 'fr' : 'en' });
  const resolved = resolve(log, answers, people);
  const clear = () => {
    setLine('');
    setAnswers({});
    setAsking(false);
  };
  const save = useLogLine(clear);
  const type = (next: string) => {
    setLine(next);
    setAnswers((before) => stillAnswered(before, next));
    setAsking(false);
    save.forget();
  };
  const submit = () => {
    setAsking(true);
    if (resolved.open.length === 0 && !log.future && log.possibleClientName === null && online) save.save(resolved);
  };

  return (
    <Card>
      <Form onSubmit={submit} label={t`Log it in one line`}>
        <Row align="end">
          <div className="grow">
            <TextField label={t`Log it in one line`} value={line} onChange={type} autoComplete="off" enterKeyHint="send" hint={t`For example: “yesterday 1.5h supervision with Denise”. Never write a client’s name.`} />
          </div>
          <Button type="submit" pending={save.pending} disabled={line.trim() === ''}>
            {t`Save`}
          </Button>
        </Row>
        {line.trim() !== '' && <Chips log={log} resolved={resolved} people={people} today={body.today} onAnswer={(answer) => setAnswers({ ...answers, ...answer })} />}
        <Warnings log={log} open={resolved.open} asking={asking} />
        {asking && !online && <Callout tone="warn" announced>{t`You are offline: the line stays here. Save it when the connection is back.`}</Callout>}
        <QuickLogResult save={save} />
      </Form>
    </Card>
  );
}

/** An emptied line starts afresh. */
function stillAnswered(answers: Answers, line: string): Answers {
  return line.trim() === '' ? {} : answers;
}
