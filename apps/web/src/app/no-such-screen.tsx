import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton, PageHeader } from '@standing/design-system';

/** No such page, or none that may be shown: the two are never told apart. */
export function NoSuchScreen() {
  const { t } = useLingui();
  return (
    <main className="frame-main">
      <PageHeader
        title={t`This page does not exist`}
        lead={<p>{t`The address may be misspelt, or the page is not open to you.`}</p>}
      />
      <LinkButton href="/standing">
        <Trans>Go to where I stand</Trans>
      </LinkButton>
    </main>
  );
}
