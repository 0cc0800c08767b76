import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { DeskNav } from '../desk/desk-nav.js';
import { ListedRow } from './listed-row.js';
import { OwnListing } from './own-listing.js';
import { ANY, type Listed, useListed, useOwnListing } from './use-directory.js';
import { WishFields } from './wish-fields.js';

/** Supervisors who chose to be found; whoever supervises says here what is shown of them. */
export function DirectoryScreen() {
  const { t } = useLingui();
  const own = useOwnListing();
  const [wish, setWish] = useState(ANY);
  const listed = useListed(wish);
  return (
    <>
      <PageHeader
        title={t`Directory of supervisors`}
        lead={
          <p>{t`Supervisors who chose to be here, whose address your association checked and who may supervise.`}</p>
        }
      />
      <Stack>
        {own.data && <DeskNav here="/supervision/directory" waiting={own.data.waiting} />}
        {own.data && <OwnListing own={own.data} busy={own.isFetching} />}
        <Card title={t`Find a supervisor`} busy={listed.isFetching}>
          <WishFields wish={wish} onChange={setWish} />
          <Loaded query={listed} failed={t`The directory could not be loaded.`} lines={5}>
            {(found) => <Found listed={found} ownId={own.data?.id} />}
          </Loaded>
        </Card>
      </Stack>
    </>
  );
}

function Found({ listed, ownId }: { readonly listed: readonly Listed[]; readonly ownId: string | undefined }) {
  const { t } = useLingui();
  const count = listed.length;
  return (
    <>
      <p className="muted" role="status">
        {plural(count, { one: '# supervisor', other: '# supervisors' })}
      </p>
      {count === 0 ? (
        <EmptyState
          sentence={t`Nobody in the directory fits. Ask for less, or name your own supervisor under “Supervision”.`}
        />
      ) : (
        <ul className="rows">
          {listed.map((supervisor) => (
            <li key={supervisor.id}>
              <ListedRow supervisor={supervisor} own={supervisor.id === ownId} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
