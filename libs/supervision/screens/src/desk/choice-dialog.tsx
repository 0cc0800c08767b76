import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Form, RadioGroup, Row } from '@standing/design-system';

export type ChoiceDialogProps<Value extends string> = {
  readonly title: string;
  /** Who reads what is chosen. */
  readonly note: string;
  readonly label: string;
  readonly missing: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly act: string;
  readonly onChoose: (value: Value) => void;
  readonly onClose: () => void;
};

/** One answer of a closed list, and the act that needs it. */
export function ChoiceDialog<Value extends string>(props: ChoiceDialogProps<Value>) {
  const { t } = useLingui();
  const { title, note, label, missing, options, act, onChoose, onClose } = props;
  const [value, setValue] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const chosen = options.find((option) => option.value === value)?.value;
  const submit = () => {
    setTried(true);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={submit} label={title}>
        <RadioGroup
          label={label}
          hint={note}
          value={value}
          onChange={setValue}
          options={[...options]}
          error={tried && chosen === undefined ? missing : undefined}
        />
        <Row>
          <Button type="submit">{act}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
