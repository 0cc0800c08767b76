import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { DeskNav } from '../desk/desk-nav.js';
import { GivenCard } from './given-card.js';
import { GroupForm } from './group-form.js';
import { useSupervisees } from './use-groups.js';

/** Where a supervisor enters a group once for all who attended, and finds what they gave. */
export function GroupScreen() {
  const { t } = useLingui();
  const supervisees = useSupervisees();
  return (
    <>
      <PageHeader
        title={t`A group that I led`}
        lead={
          <p>{t`Enter it once. Each person who was there finds the session in their log, attested by you: that it took place, when, how long, and among how many.`}</p>
        }
      />
      <Stack gap="large">
        <DeskNav here="/supervision/group" waiting={undefined} />
        <Card title={t`Enter a group session`} busy={supervisees.isFetching}>
          <Loaded query={supervisees} failed={t`Those you supervise could not be loaded.`} lines={6}>
            {(found) => (found.length === 0 ? <Nobody /> : <GroupForm supervisees={found} />)}
          </Loaded>
        </Card>
        <GivenCard />
      </Stack>
    </>
  );
}

function Nobody() {
  const { t } = useLingui();
  return (
    <EmptyState
      sentence={t`Nobody has an agreement with you at the address of your account. A coach proposes one; once you accept, they appear here.`}
    />
  );
}
