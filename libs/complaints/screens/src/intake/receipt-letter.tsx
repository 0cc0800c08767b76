import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, PageHeader, Row, Stack, SummaryList, TextLink } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { ReceiptGiven } from './taken-values.js';

type LetterProps = { readonly given: ReceiptGiven };

/** What whoever complains is given, once: to be printed and handed over or posted, and kept nowhere else. */
export function ReceiptLetter({ given, onAnother }: LetterProps & { readonly onAnother: () => void }) {
  const { t } = useLingui();
  return (
    <Stack gap="large">
      <div className="not-printed">
        <PageHeader title={t`Take down a complaint`} />
        <Callout tone="warn" announced title={t`The complaint is filed. Print this page now.`}>
          <p>{t`The return code is shown once and kept nowhere: hand the letter over, or post it in a closed envelope. Keep no copy of it, and do not use the code yourself.`}</p>
        </Callout>
      </div>
      <Letter given={given} />
      <div className="not-printed">
        <Row>
          <Button onPress={() => window.print()}>{t`Print the letter`}</Button>
          <Button kind="second" onPress={onAnother}>{t`Take down another`}</Button>
          <TextLink href="/cases">{t`All cases`}</TextLink>
        </Row>
      </div>
    </Stack>
  );
}

function Letter({ given }: LetterProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { name: body } = useSession().body;
  const { reference, returnCode, receivedOn, acknowledgedBy, copy, receipt } = given;
  const { origin } = window.location;
  const [received, by] = [format.day(receivedOn, 'full'), format.day(acknowledgedBy, 'full')];
  return (
    <Card title={t`Your complaint has been received`}>
      <p>{t`${body} received your complaint on ${received}. By ${by} at the latest, a person will have taken it in hand.`}</p>
      <SummaryList
        items={[
          { term: t`Reference`, value: <span className="strong">{reference}</span> },
          ...(returnCode ? [{ term: t`Return code`, value: <span className="strong">{returnCode}</span> }] : []),
        ]}
      />
      <p>
        {returnCode
          ? t`With these two lines you see how far it is, and read our letters, at ${origin}/complaint/return. The code is kept nowhere and nobody can find it again for you.`
          : t`You chose to stay anonymous: there is no code, and nothing more to do.`}
      </p>
      <h3>{t`What was taken down`}</h3>
      <p className="as-typed" data-user-text="">
        {copy}
      </p>
      <h3>{t`Receipt, signed by us`}</h3>
      <p>{t`It proves what was taken down and when, and says nothing of it to anybody else. Anybody to whom you show it may check it at ${origin}/complaint/receipt.`}</p>
      <p className="hash">{receipt}</p>
    </Card>
  );
}
