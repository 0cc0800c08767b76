import { useLingui } from '@lingui/react/macro';
import { Card, TextLink } from '@standing/design-system';

/** The way from one's insurance to the register of those who work for one. */
export function SubcontractorsCard() {
  const { t } = useLingui();
  return (
    <Card title={t`Do others work for me?`}>
      <p className="muted">{t`A register of your own: who, at which level, how insured, and since when.`}</p>
      <p>
        <TextLink href="/insurance/subcontractors">{t`My subcontractors`}</TextLink>
      </p>
    </Card>
  );
}
