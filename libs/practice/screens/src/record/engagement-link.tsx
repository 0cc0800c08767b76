import { useLingui } from '@lingui/react/macro';
import { LinkButton } from '@standing/design-system';
import type { Engagement } from '../engagements/use-engagements.js';

/** The way to the record of an engagement. */
export function EngagementLink({ engagement: { id, pseudonym } }: { readonly engagement: Engagement }) {
  const { t } = useLingui();
  return (
    <LinkButton
      kind="quiet"
      size="small"
      href={`/practice/engagement/${id}`}
      label={t`Contract and record: ${pseudonym}`}
    >
      {t`Contract and record`}
    </LinkButton>
  );
}
