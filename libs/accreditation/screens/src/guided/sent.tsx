import { useLingui } from '@lingui/react/macro';
import { Callout, LinkButton, Row, Stack } from '@standing/design-system';

export type SentApplication = { readonly id: string; readonly title: string };

/** The application is sent: what happens now, and where to follow it. */
export function Sent({ application: { id, title } }: { readonly application: SentApplication }) {
  const { t } = useLingui();
  return (
    <Stack gap="large">
      <Callout tone="ok" title={t`You applied for ${title}.`} announced>
        <p>{t`The body looks at it and answers. You can take it back until then.`}</p>
      </Callout>
      <Row>
        <LinkButton href={`/standing/application/${id}`}>{t`How it goes`}</LinkButton>
        <LinkButton kind="second" href="/standing">{t`Where I stand`}</LinkButton>
      </Row>
    </Stack>
  );
}
