import { useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { ActivityRow } from './activity-row.js';
import { useActivities } from './use-activities.js';
import { useUses } from './use-uses.js';

/** Every activity, the newest first. */
export function ActivitiesCard() {
  const { t } = useLingui();
  const activities = useActivities();
  const uses = useUses();
  return (
    <Card title={t`Activities recorded`} busy={activities.isFetching}>
      <Loaded query={activities} failed={t`The activities could not be loaded.`} lines={6}>
        {(found) =>
          found.length === 0 ? (
            <NoActivities />
          ) : (
            <>
              {found.some(({ document }) => document?.keptUntil) && <KeptForATime />}
              <ul className="rows">
                {found.map((activity) => (
                  <li key={activity.id}>
                    <ActivityRow
                      activity={activity}
                      uses={uses.filter(({ activityId }) => activityId === activity.id)}
                    />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      {activities.hasNextPage && (
        <div>
          <Button
            kind="second"
            onPress={() => void activities.fetchNextPage()}
            pending={activities.isFetchingNextPage}
          >{t`Show more`}</Button>
        </div>
      )}
    </Card>
  );
}

function KeptForATime() {
  const { t } = useLingui();
  return (
    <p className="muted small">
      {t`Your body’s rules say how long a file is kept. You can take it until then; once it is erased, the activity counts as before.`}
    </p>
  );
}

function NoActivities() {
  const { t } = useLingui();
  return (
    <EmptyState
      sentence={t`A course, a conference, a book, a group of peers: record it with what you take from it, and add the certificate of attendance if there is one.`}
      example={t`Sat 21 Nov · The systemic approach · 7 h · with a file`}
    />
  );
}
