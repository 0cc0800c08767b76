import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DateField, Form, Row } from '@standing/design-system';

type DayFormProps = {
  readonly label: string;
  readonly day: string | null;
  readonly pending: boolean;
  readonly onKeep: (day: string) => void;
  readonly onLeave: () => void;
};

/** One day, asked for in place. */
export function DayForm({ label, day: first, pending, onKeep, onLeave }: DayFormProps) {
  const { t } = useLingui();
  const [day, setDay] = useState(first);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (day) onKeep(day);
  };
  return (
    <Form onSubmit={submit} label={label}>
      <DateField
        label={label}
        value={day}
        onChange={setDay}
        error={tried && !day ? t`Give the whole day.` : undefined}
      />
      <Row>
        <Button type="submit" size="small" pending={pending}>{t`Keep it`}</Button>
        <Button kind="quiet" size="small" onPress={onLeave}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}
