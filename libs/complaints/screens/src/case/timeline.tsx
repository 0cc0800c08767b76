import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Course, EventInCase } from '../course.js';
import { OpeningsSeen } from '../custody/openings-seen.js';
import { EmergenciesSeen } from '../emergency/emergencies-seen.js';
import { EVENT_WORDS } from '../words/event-words.js';
import { FUNCTION_WORDS } from '../words/function-words.js';

type TimelineProps = {
  readonly events: readonly EventInCase[];
  readonly openings: Course['identityOpenings'];
  readonly emergencies: Course['emergencyOpenings'];
};

/** What happened, the newest first; it is never changed, and says no word of what was told. */
export function Timeline({ events, openings, emergencies }: TimelineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  return (
    <Card title={t`What has happened`}>
      <ol className="rows" reversed>
        {[...events].reverse().map(({ event, on, by }, index) => (
          <li key={events.length - index}>
            <div className="item">
              <span className="item-main">{t(EVENT_WORDS[event])}</span>
              <span className="item-end muted">
                {format.rowDay(on, body.today)}
                {` · ${by ? t(FUNCTION_WORDS[by]) : t`by the passing of time`}`}
              </span>
            </div>
          </li>
        ))}
      </ol>
      <OpeningsSeen openings={openings} />
      <EmergenciesSeen openings={emergencies} />
    </Card>
  );
}
