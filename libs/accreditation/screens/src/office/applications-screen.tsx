import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack, TextLink } from '@standing/design-system';
import { useSession } from '@standing/web-core';
import type { QueuePlace } from '../queues/saved-view.js';
import { SavedViews } from '../queues/saved-views.js';
import { readSearch, type Search } from '../queues/view.js';
import { WrongSearch } from '../queues/wrong-search.js';
import { AppealsCard } from './appeals-card.js';
import { ApplicationFilters } from './queue/application-filters.js';
import { ApplicationList } from './queue/application-list.js';
import { questionOf, shapeFor } from './queue/application-view.js';

type Props = { readonly search: Search; readonly onSearch: (search: Search) => void };

/** Every application of members, as the address asks for them; each leads to the member's record. */
export function ApplicationsScreen({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { roles } = useSession();
  const isRegistrar = roles.includes('registrar');
  const { asked, wrong } = readSearch(search, shapeFor(isRegistrar));
  const place: QueuePlace = { queue: 'APPLICATIONS', path: '/office/applications', search, asked, onSearch };
  const question = questionOf(asked);
  return (
    <>
      <PageHeader
        title={t`Applications`}
        lead={
          <p>
            {t`The rules advise line by line; a named person of the body decides.`}{' '}
            <TextLink href="/office/outcomes">{t`How applications were answered`}</TextLink>
          </p>
        }
      />
      <Stack gap="large">
        {isRegistrar && <AppealsCard />}
        <WrongSearch wrong={wrong} />
        <Stack>
          <SavedViews place={place} standard={t`Open applications`} />
          <ApplicationFilters place={place} isRegistrar={isRegistrar} />
        </Stack>
        <ApplicationList
          key={JSON.stringify(question)}
          question={question}
          isRegistrar={isRegistrar}
          isFiltered={Object.keys(asked).some((name) => name !== 'sort')}
        />
      </Stack>
    </>
  );
}
