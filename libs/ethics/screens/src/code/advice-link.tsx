import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LinkButton } from '@standing/design-system';

/** The way to the desk, for whoever has a question rather than a complaint. */
export function AdviceLink() {
  const { t } = useLingui();
  return (
    <Card title={t`A question of ethics?`}>
      <p>
        <Trans>
          Ask an adviser in confidence, under your name or without it. No case is made of it, and the office does not
          learn that you asked.
        </Trans>
      </p>
      <div>
        <LinkButton kind="second" href="/advice">{t`To the advice desk`}</LinkButton>
      </div>
    </Card>
  );
}
