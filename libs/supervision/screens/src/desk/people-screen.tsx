import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, PageHeader, Stack, StatusTag, TextLink } from '@standing/design-system';
import { ask, keys, Loaded, type ResultOf, useFormat } from '@standing/web-core';
import { SubjectMark } from '../subject/subject-mark.js';
import { DeskNav } from './desk-nav.js';
import { superviseesQuery } from './desk.queries.js';
import { NotASupervisor } from './not-a-supervisor.js';

type Supervisee = NonNullable<ResultOf<typeof superviseesQuery>['asSupervisor']>['supervisees'][number];

/** How often a supervisor sees each coach, by their own sessions alone. */
export function PeopleScreen() {
  const { t } = useLingui();
  const people = useQuery({
    queryKey: [...keys.sessions, 'supervisees'],
    queryFn: () => ask(superviseesQuery, {}),
    select: ({ asSupervisor }) => asSupervisor ?? null,
  });
  return (
    <>
      <PageHeader
        title={t`People I supervise`}
        lead={
          <p>{t`Your own sessions with each coach, as you confirmed them. What others supervise is not shown here.`}</p>
        }
      />
      <Stack>
        <DeskNav here="/confirm/people" waiting={people.data?.waiting} />
        <Loaded query={people} failed={t`The people you supervise could not be loaded.`} lines={5}>
          {(self) =>
            self === null ? <NotASupervisor /> : <People supervisees={self.supervisees} busy={people.isFetching} />
          }
        </Loaded>
        <p className="small">
          <TextLink href="/standing">
            <Trans>My own standing</Trans>
          </TextLink>
        </p>
      </Stack>
    </>
  );
}

function People({ supervisees, busy }: { readonly supervisees: readonly Supervisee[]; readonly busy: boolean }) {
  const { t } = useLingui();
  return (
    <Card title={t`The longest without a session first`} busy={busy}>
      {supervisees.length === 0 ? (
        <EmptyState sentence={t`Nobody yet. A coach appears here once you have accepted an agreement with them.`} />
      ) : (
        <ul className="rows">
          {supervisees.map((supervisee) => (
            <li key={supervisee.id}>
              <PersonRow supervisee={supervisee} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function PersonRow({ supervisee }: { readonly supervisee: Supervisee }) {
  const { t } = useLingui();
  const format = useFormat();
  const { coachName, subject, startsOn, sessions, minutes, waiting } = supervisee;
  const [since, length] = [format.day(startsOn), format.duration(minutes)];
  const held = plural(sessions, { one: '# session', other: '# sessions' });
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">
          {coachName}
        </span>
        <SubjectMark subject={subject} />
        <br />
        <span className="muted">{t`since ${since}`}</span>
      </span>
      <span className="item-main">
        {useLastSession(supervisee)}
        <br />
        {sessions > 0 && <span className="muted">{t`In twelve months: ${held}, ${length}`}</span>}
        <Agreed supervisee={supervisee} />
      </span>
      <span className="item-end">
        {supervisee.isBehind && <StatusTag>{t`later than agreed`}</StatusTag>}
        {waiting > 0 && (
          <StatusTag tone="warn">{plural(waiting, { one: '# to confirm', other: '# to confirm' })}</StatusTag>
        )}
      </span>
    </div>
  );
}

/** How often they agreed to meet, and by when that is next. */
function Agreed({ supervisee: { terms, nextBy } }: { readonly supervisee: Supervisee }) {
  const { t } = useLingui();
  const format = useFormat();
  if (!terms?.everyWeeks || nextBy === null) return null;
  const day = format.day(nextBy);
  const often = plural(terms.everyWeeks, { one: 'Agreed every week', other: 'Agreed every # weeks' });
  return (
    <>
      <br />
      <span className="muted">{t`${often}: the next by ${day}`}</span>
    </>
  );
}

function useLastSession({ lastHeldOn, weeksSince }: Supervisee): string {
  const { t } = useLingui();
  const format = useFormat();
  if (lastHeldOn === null || weeksSince === null) return t`No session confirmed yet`;
  const day = format.day(lastHeldOn);
  if (weeksSince === 0) return t`Last session on ${day}, less than a week ago`;
  const weeks = plural(weeksSince, { one: '# week', other: '# weeks' });
  return t`Last session on ${day}, ${weeks} ago`;
}
