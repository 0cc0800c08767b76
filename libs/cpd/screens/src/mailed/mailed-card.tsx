import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, CopyField, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, Loaded, newIdempotencyKey, useAct } from '@standing/web-core';
import { closeMailboxMutation, openMailboxMutation } from './mailed.queries.js';
import { MailedRow } from './mailed-row.js';
import { useMailed } from './use-mailed.js';

/** What was sent in by mail and waits, and the address to send it to. Where no mail is taken in and none waits, nothing. */
export function MailedCard() {
  const { t } = useLingui();
  const mailed = useMailed();
  const { data } = mailed;
  if (data && !data.myCpdMailbox.isOffered && data.myMailedCpd.length === 0) return null;
  return (
    <Card title={t`By e-mail`} busy={mailed.isFetching}>
      <Loaded query={mailed} failed={t`Your e-mails could not be loaded.`} lines={2}>
        {({ myCpdMailbox: { isOffered, localPart }, myMailedCpd }) => (
          <>
            {myMailedCpd.length > 0 && (
              <ul className="rows">
                {myMailedCpd.map((mail) => (
                  <li key={mail.id}>
                    <MailedRow mail={mail} />
                  </li>
                ))}
              </ul>
            )}
            {isOffered && <Address localPart={localPart} />}
          </>
        )}
      </Loaded>
    </Card>
  );
}

function Address({ localPart }: { readonly localPart: string | null }) {
  const { t } = useLingui();
  const { open, close } = useAddressActs();
  return (
    <>
      <p>
        <Trans>
          Write to your own address, from the one that you sign in with: the subject becomes the title, and a PDF or a
          picture that you attach shows the activity. Nothing counts before you have completed it here.
        </Trans>
      </p>
      {localPart && <CopyField label={t`Your address`} value={`${localPart}@${window.location.hostname}`} />}
      <Row>
        <Button kind="second" onPress={() => open.mutate({})} pending={open.isPending}>
          {localPart ? t`Use another address` : t`Open an address`}
        </Button>
        {localPart && (
          <Button
            kind="quiet"
            onPress={() => close.mutate({})}
            pending={close.isPending}
          >{t`Close this address`}</Button>
        )}
      </Row>
      {open.error && <Failure title={t`No address was opened.`} error={open.error} />}
      {close.error && <Failure title={t`The address was not closed.`} error={close.error} />}
    </>
  );
}

function useAddressActs() {
  const { t } = useLingui();
  const touches = [keys.cpd];
  return {
    open: useAct({
      touches,
      run: (_: object) => ask(openMailboxMutation, { idempotencyKey: newIdempotencyKey() }),
      onDone: () => toast({ text: t`The address is open. An earlier one takes nothing any more.` }),
    }),
    close: useAct({
      touches,
      run: (_: object) => ask(closeMailboxMutation, { idempotencyKey: newIdempotencyKey() }),
      onDone: () => toast({ text: t`The address is closed.` }),
    }),
  };
}
