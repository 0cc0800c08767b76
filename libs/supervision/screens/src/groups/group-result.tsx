import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@standing/design-system';
import { ask, Failure, keys, readFragment, useAct, useFormat, useSession } from '@standing/web-core';
import { groupFragment, takeBackGroupMutation } from './group.queries.js';
import { GroupRows } from './group-rows.js';
import type { Group } from './use-groups.js';

type GroupResultProps = { readonly group: Group; readonly onTakenBack: (group: Group) => void };

/** What was just entered, person by person, and for a while the way back. */
export function GroupResult({ group, onTakenBack }: GroupResultProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const act = useTakeBack(onTakenBack);
  const title = group.takenBack ? t`The group was taken back` : t`What was entered`;
  const until = format.time(group.undoUntil, body.zone);
  return (
    <Callout tone={group.takenBack ? 'plain' : 'ok'} announced title={title}>
      <GroupRows group={group} />
      {act.error && <Failure title={t`The group was not taken back.`} error={act.error} />}
      {!group.takenBack && group.rows.some(({ stands }) => stands) && (
        <p>
          <Button kind="second" size="small" onPress={() => act.mutate(group.id)} pending={act.isPending}>
            {t`Take it back`}
          </Button>{' '}
          <span className="muted small">
            <Trans>Possible until {until}.</Trans>
          </span>
        </p>
      )}
    </Callout>
  );
}

function useTakeBack(onDone: (group: Group) => void) {
  return useAct({
    run: (id: string, idempotencyKey) => ask(takeBackGroupMutation, { id, idempotencyKey }),
    touches: [keys.sessions],
    onDone: ({ takeBackGroupSession }) => onDone(readFragment(groupFragment, takeBackGroupSession)),
  });
}
