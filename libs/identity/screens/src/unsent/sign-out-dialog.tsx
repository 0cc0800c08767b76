import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, Stack } from '@standing/design-system';
import { useOutbox } from '@standing/web-core';

export type SignOutDialogProps = { readonly onLeave: () => void; readonly onClose: () => void };

/** Asks what is to become of what was logged here and has not arrived. */
export function SignOutDialog({ onLeave, onClose }: SignOutDialogProps) {
  const { t } = useLingui();
  const { lines, lasting, change } = useOutbox();
  const forgetAndLeave = async () => {
    await Promise.all(lines.map((line) => change(line, () => null)));
    onLeave();
  };
  return (
    <Dialog title={t`Sign out before all is sent?`} open onClose={onClose}>
      <Stack>
        <p>
          <Plural
            value={lines.length}
            one="# entry that you logged has not reached the platform yet."
            other="# entries that you logged have not reached the platform yet."
          />
        </p>
        <p>
          {lasting
            ? t`What is not sent is kept on this device, and sent when you sign in here again. Nobody else who signs in here sees it or sends it. On a device that is not yours, remove it.`
            : t`This browser keeps nothing for later: what is not sent is lost when you sign out.`}
        </p>
        <Row>
          <Button onPress={onLeave}>{t`Sign out`}</Button>
          <Button kind="danger" onPress={() => void forgetAndLeave()}>{t`Remove from this device and sign out`}</Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
