import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageHeader, Stack, TextLink } from '@standing/design-system';
import { Failure, NotFoundError, useSession } from '@standing/web-core';

type ForAdministratorsProps = { readonly title: string; readonly lead: string; readonly children: ReactNode };

/** A page on which scheme administrators set something of complaints; for everybody else it does not exist. */
export function ForAdministrators({ title, lead, children }: ForAdministratorsProps) {
  const { t } = useLingui();
  const { roles } = useSession();
  if (!roles.includes('scheme-administrator'))
    return <Failure title={t`There is no such page for you.`} error={new NotFoundError()} />;
  return (
    <>
      <PageHeader title={title} lead={<p>{lead}</p>} />
      <Stack gap="large">
        <p>
          <TextLink href="/office">{t`Today at the office`}</TextLink>
        </p>
        {children}
      </Stack>
    </>
  );
}
