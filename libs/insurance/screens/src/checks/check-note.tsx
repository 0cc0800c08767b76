import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, LinkButton } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { isOpen, useMyChecks } from './check.queries.js';

/** That an attestation is asked for, above everything else of one's insurance. Nothing while nothing is, and while it is not known. */
export function CheckNote() {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useMyChecks();
  const open = data?.myCoverChecks.find((check) => isOpen(check) && !check.answeredOn);
  if (!open) return null;
  const day = format.day(open.dueOn, 'long');
  return (
    <Callout tone="warn" title={t`A check of papers`}>
      <p>
        <Trans>The association asks to see your attestation in force, until {day}.</Trans>
      </p>
      <LinkButton href="/insurance/check" kind="second">
        {t({ message: 'Answer', context: 'way' })}
      </LinkButton>
    </Callout>
  );
}
