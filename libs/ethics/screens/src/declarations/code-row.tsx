import { useLingui } from '@lingui/react/macro';
import { Card, Row, StatusTag, TextLink } from '@standing/design-system';

/** The code stands first: whether it is signed, and the way to it. */
export function CodeRow({ signed }: { readonly signed: boolean }) {
  const { t } = useLingui();
  return (
    <Card
      title={t`Code of ethics`}
      action={<StatusTag tone={signed ? 'ok' : 'warn'}>{signed ? t`Signed` : t`To sign`}</StatusTag>}
    >
      <Row>
        <TextLink href="/code">{signed ? t`Read the code` : t`Read and sign the code`}</TextLink>
      </Row>
    </Card>
  );
}
