import { useLingui } from '@lingui/react/macro';
import { Checkbox, Row } from '@standing/design-system';
import { InboxRow } from './inbox-row.js';
import type { ToConfirm } from './use-desk.js';

export type CoachGroupProps = {
  readonly coachName: string;
  readonly sessions: readonly ToConfirm[];
  readonly ticked: readonly string[];
  readonly onTick: (ids: readonly string[]) => void;
  readonly onCorrect: (session: ToConfirm) => void;
};

/** The sessions of one coach, and a box that ticks all of them. */
export function CoachGroup({ coachName, sessions, ticked, onTick, onCorrect }: CoachGroupProps) {
  const { t } = useLingui();
  const ids = sessions.map(({ id }) => id);
  const here = ids.filter((id) => ticked.includes(id));
  const others = ticked.filter((id) => !ids.includes(id));
  const all = here.length === ids.length;
  const tick = (id: string, on: boolean) => onTick(on ? [...ticked, id] : ticked.filter((each) => each !== id));
  return (
    <section aria-label={coachName}>
      <Row justify="between">
        <h3 data-user-text="">{coachName}</h3>
        {ids.length > 1 && (
          <Checkbox
            checked={all}
            mixed={here.length > 0 && !all}
            onChange={(on) => onTick(on ? [...others, ...ids] : others)}
            label={t`All of ${coachName}`}
          >{t`All`}</Checkbox>
        )}
      </Row>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <InboxRow
              session={session}
              ticked={ticked.includes(session.id)}
              onTick={(on) => tick(session.id, on)}
              onCorrect={() => onCorrect(session)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
