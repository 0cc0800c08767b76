import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, Disclosure, EmptyState, PageHeader, Stack, TextLink } from '@standing/design-system';
import { ask, Failure, Loaded, NotFoundError, useSession } from '@standing/web-core';
import { LimitsCard } from './limits-card.js';
import { PassesOfPeriod } from './passes-of-period.js';
import { PutOnForm } from './put-on-form.js';
import { RosterRow } from './roster-row.js';
import { caseRosterQuery, rosterKey } from './rota.queries.js';
import type { RosterEntry } from './rota-words.js';

/** Who is available for which post, in how many cases at a time, and whom somebody passed over. */
export function RosterScreen() {
  const { t } = useLingui();
  const { roles } = useSession();
  const isRegistrar = roles.includes('registrar');
  if (!isRegistrar && !roles.includes('scheme-administrator'))
    return <Failure title={t`There is no such page for you.`} error={new NotFoundError()} />;
  return (
    <>
      <PageHeader
        title={t`Rosters and rota`}
        lead={
          <p>{t`Who sits in a case is whoever was given it the longest ago, of those on the roster. So nobody picks the panel.`}</p>
        }
      />
      <Stack gap="large">
        <p>
          {isRegistrar ? (
            <TextLink href="/cases">{t`All cases`}</TextLink>
          ) : (
            <TextLink href="/office">{t`Today at the office`}</TextLink>
          )}
        </p>
        {isRegistrar && <Roster />}
        <LimitsCard />
        {isRegistrar && <PassesOfPeriod />}
      </Stack>
    </>
  );
}

function Roster() {
  const { t } = useLingui();
  const roster = useQuery({
    queryKey: rosterKey,
    queryFn: async () => (await ask(caseRosterQuery, {})).caseRoster,
  });
  return (
    <>
      <Card title={t`On the rosters`} busy={roster.isFetching}>
        <Loaded query={roster} failed={t`The rosters could not be loaded.`} lines={5}>
          {(entries) => <Entries entries={entries} />}
        </Loaded>
      </Card>
      <Card title={t`Put somebody on a roster`}>
        <Callout>
          <p>{t`From the first day of the first person on it, a roster holds for good: somebody who is not on it is appointed only when nobody on it is left. Put enough people on it on the same day.`}</p>
        </Callout>
        <PutOnForm />
      </Card>
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly RosterEntry[] }) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const isOver = ({ endsOn }: RosterEntry) => endsOn !== null && endsOn <= today;
  const [over, standing] = [entries.filter(isOver), entries.filter((entry) => !isOver(entry))];
  return (
    <>
      {standing.length > 0 ? (
        <Rows entries={standing} />
      ) : (
        <EmptyState
          sentence={t`Nobody is on a roster. Where none is kept, a registrar appoints whom they name, and no limit holds.`}
        />
      )}
      {over.length > 0 && (
        <Disclosure title={t`Those who are off it`}>
          <Rows entries={over} />
        </Disclosure>
      )}
    </>
  );
}

function Rows({ entries }: { readonly entries: readonly RosterEntry[] }) {
  return (
    <ul className="rows">
      {entries.map((entry) => (
        <li key={entry.id}>
          <RosterRow entry={entry} />
        </li>
      ))}
    </ul>
  );
}
