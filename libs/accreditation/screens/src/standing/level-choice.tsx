import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, EmptyState, Row, Select } from '@standing/design-system';
import { ask, Failure, keys, Loaded, useAct } from '@standing/web-core';
import { aimAtMutation, levelsQuery } from './standing.queries.js';

function useLevels() {
  return useQuery({
    queryKey: keys.levels,
    queryFn: () => ask(levelsQuery, {}),
    select: ({ schemeLevels }) => schemeLevels,
    staleTime: 300_000,
  });
}

function useAim() {
  return useAct({
    run: (level: string, idempotencyKey) => ask(aimAtMutation, { level, idempotencyKey }),
    touches: [keys.standing],
    movesStanding: true,
  });
}

/** Which level one works towards; changing it takes effect at once. */
export function LevelSelect({ aimed }: { readonly aimed: string }) {
  const { t } = useLingui();
  const levels = useLevels();
  const aim = useAim();
  const options = (levels.data ?? []).map(({ code, title }) => ({ value: code, text: title }));
  return (
    <>
      <Select
        label={t`Level aimed at`}
        value={aim.isPending ? aim.variables : aimed}
        onChange={(level) => aim.mutate(level)}
        size="full"
        options={options}
        disabled={levels.isPending}
      />
      {aim.error && <Failure title={t`The level could not be changed.`} error={aim.error} />}
    </>
  );
}

/** Asked of somebody who has not said yet which level they work towards. */
export function FirstLevel() {
  const { t } = useLingui();
  const levels = useLevels();
  return (
    <Card title={t`Which level are you working towards?`}>
      <Loaded query={levels} failed={t`The levels could not be loaded.`}>
        {(found) => (found.length === 0 ? <NoScheme /> : <LevelButtons levels={found} />)}
      </Loaded>
    </Card>
  );
}

function NoScheme() {
  const { t } = useLingui();
  return (
    <EmptyState sentence={t`Your association has not published its scheme yet. What you log is kept and will count.`} />
  );
}

type Levels = NonNullable<ReturnType<typeof useLevels>['data']>;

function LevelButtons({ levels }: { readonly levels: Levels }) {
  const { t } = useLingui();
  const aim = useAim();
  const chosen = aim.isPending ? aim.variables : null;
  return (
    <>
      {aim.error && <Failure title={t`The level could not be changed.`} error={aim.error} />}
      <p className="muted">
        <Trans>Choose one and see at once what it asks and what you already have. You can change it at any time.</Trans>
      </p>
      <Row>
        {levels.map(({ code, title }) => (
          <Button key={code} kind="second" onPress={() => aim.mutate(code)} pending={chosen === code}>
            {title}
          </Button>
        ))}
      </Row>
    </>
  );
}
