import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LinkButton, Row, Stack } from '@standing/design-system';
import { openTitles } from '../standing/arrangement.js';
import { type Draft, GUIDED } from './draft.js';
import { HoldsUntil } from './holds-until.js';

/** What is met today and what is not: it keeps nobody from applying. */
export function RequirementsStep({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const open = draft.decision ? openTitles(draft.decision) : [];
  return (
    <Stack gap="large">
      <Card title={t`Requirements today`}>
        {open.length === 0 ? (
          <p>
            <Trans>Every requirement is met today.</Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>These requirements are not met today, or nobody can tell yet:</Trans>
            </p>
            <ul className="bullets">
              {open.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
            <p className="muted">
              <Trans>You may apply all the same. A level is awarded once every requirement is met.</Trans>
            </p>
          </>
        )}
      </Card>
      <HoldsUntil draft={draft} />
      <Row>
        <LinkButton href={GUIDED}>{t`Go on`}</LinkButton>
        <LinkButton kind="second" href="/standing">{t`Look at each requirement`}</LinkButton>
      </Row>
    </Stack>
  );
}
