import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, Stack } from '@standing/design-system';

type Props = {
  /** What sending the form does, such as "Record it". */
  readonly text: string;
  readonly isChanged: boolean;
  readonly pending: boolean;
  readonly onUndo: () => void;
  readonly takeAway?: TakeAwayProps | undefined;
};

/** Sets what is typed, goes back to what is set, or takes it away. */
export function SettingActs({ text, isChanged, pending, onUndo, takeAway }: Props) {
  const { t } = useLingui();
  return (
    <Row>
      <Button type="submit" pending={pending} disabled={!isChanged}>
        {text}
      </Button>
      {isChanged && <Button kind="quiet" onPress={onUndo}>{t`Back to what is set`}</Button>}
      {takeAway && <TakeAway {...takeAway} />}
    </Row>
  );
}

type TakeAwayProps = {
  readonly text: string;
  readonly title: string;
  /** What follows. */
  readonly sentence: string;
  readonly onConfirm: () => void;
};

function TakeAway({ text, title, sentence, onConfirm }: TakeAwayProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {text}
      </Button>
      <Dialog title={title} open={asking} onClose={() => setAsking(false)}>
        <Stack>
          <p>{sentence}</p>
          <Row>
            <Button kind="danger" onPress={confirm}>{t`Take it away`}</Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>{t`Keep it`}</Button>
          </Row>
        </Stack>
      </Dialog>
    </>
  );
}
