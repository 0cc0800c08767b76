import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, DateField, Dialog, Form, Row } from '@standing/design-system';
import { FormProblems } from '@standing/web-core';

export type DayDialogProps = {
  readonly title: string;
  /** What follows, in plain words, above the day. */
  readonly children: ReactNode;
  readonly label: string;
  /** Where a reason why the day is refused points to: its name in the request. */
  readonly path: string;
  /** The day proposed at first. */
  readonly first: string;
  readonly problem: string;
  /** The button that does it, which says what it does from the day chosen. */
  readonly yes: (day: string | null) => string;
  readonly no: string;
  readonly danger?: boolean;
  readonly act: { readonly error: Error | null; readonly isPending: boolean; readonly mutate: (day: string) => void };
  readonly onClose: () => void;
};

/** Asks for one day, says beside it what follows, and does it. */
export function DayDialog({ title, children, act, onClose, ...words }: DayDialogProps) {
  const { t } = useLingui();
  const [day, setDay] = useState<string | null>(words.first);
  const [tried, setTried] = useState(0);
  const id = `leaving-${words.path}`;
  const missing = day === null ? t`Give the day.` : undefined;
  const send = () => {
    setTried((times) => times + 1);
    if (day !== null) act.mutate(day);
  };
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={send} label={title}>
        {children}
        <FormProblems
          title={words.problem}
          error={act.error}
          mistakes={tried > 0 && missing ? { [words.path]: missing } : {}}
          ids={{ [words.path]: id }}
          tried={tried}
        />
        <DateField id={id} label={words.label} value={day} onChange={setDay} error={tried > 0 ? missing : undefined} />
        <Row>
          <Button type="submit" kind={words.danger ? 'danger' : 'first'} pending={act.isPending}>
            {words.yes(day)}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {words.no}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
}
