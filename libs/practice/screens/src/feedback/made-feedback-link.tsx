import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Callout, CopyField, QrCode, Row, Stack } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { MadeLink } from './use-feedback.js';

export type MadeFeedbackLinkProps = {
  readonly link: MadeLink;
  readonly onClose: () => void;
  /** To make another, where this one never reached the screen. */
  readonly onAgain: () => void;
};

/** The address, once: as text and as a code to hold a telephone to. */
export function MadeFeedbackLink({ link, onClose, onAgain }: MadeFeedbackLinkProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (!link.token) return <Lost onAgain={onAgain} />;
  const address = `${window.location.origin}/f/${link.token}`;
  const until = link.until && format.day(link.until, 'long');
  return (
    <Stack>
      <Callout tone="ok" announced title={t`The link is made`}>
        <p>
          <Trans>It is shown only now. Copy it, or hold the code out to be scanned. It works until {until}.</Trans>
        </p>
      </Callout>
      <CopyField label={t`Address to hand over`} value={address} />
      <QrCode text={address} label={t`The same address as a QR code`} />
      <p className="muted">{t`Whoever has this address can answer, so give it to nobody but the person you ask.`}</p>
      <Row>
        <Button onPress={onClose}>{t`I have handed it over`}</Button>
      </Row>
    </Stack>
  );
}

function Lost({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useLingui();
  return (
    <Callout tone="warn" announced title={t`The link did not reach you`}>
      <p>{t`It was made, but the connection broke before it could be shown, and only its fingerprint is kept. Make another one.`}</p>
      <Button kind="second" onPress={onAgain}>{t`Make another link`}</Button>
    </Callout>
  );
}
