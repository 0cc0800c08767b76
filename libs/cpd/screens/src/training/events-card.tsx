import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { kindWord } from '../kind-words.js';
import { EventDialog } from './event-dialog.js';
import { ReportDialog } from './report-dialog.js';
import type { Provider, TrainingEvent } from './training.queries.js';

type EventsCardProps = { readonly events: readonly TrainingEvent[]; readonly providers: readonly Provider[] };

/** Every event, the latest first, and how those who attended answered. */
export function EventsCard({ events, providers }: EventsCardProps) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const add = <Button kind="second" size="small" onPress={() => setAdding(true)}>{t`Add an event…`}</Button>;
  return (
    <Card title={t`Events`} action={add}>
      {events.length === 0 && (
        <EmptyState sentence={t`No event yet. Add one, and report who attended once it is over.`} />
      )}
      <ul className="rows">
        {events.map((event) => (
          <li key={event.id}>
            <EventRow event={event} providers={providers} />
          </li>
        ))}
      </ul>
      {adding && <EventDialog event={null} providers={providers} onClose={() => setAdding(false)} />}
    </Card>
  );
}

type EventRowProps = { readonly event: TrainingEvent; readonly providers: readonly Provider[] };

function EventRow({ event, providers }: EventRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const { firstDay, lastDay, kind, providerId } = event;
  const [first, last] = [format.rowDay(firstDay, body.today), format.rowDay(lastDay, body.today)];
  const days = firstDay === lastDay ? last : t`${first} to ${last}`;
  const by = providerId === null ? body.name : providers.find(({ id }) => id === providerId)?.name;
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {event.title}
          </span>
          <br />
          <span className="muted small" data-user-text="">
            {[days, t(kindWord(kind)), by].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className="item-figure figure">{format.duration(event.minutes)}</span>
        <span className="item-end" data-size="large">
          <Acts event={event} providers={providers} />
        </span>
      </div>
      <Counts event={event} />
    </>
  );
}

/** How many answered how: never who. */
function Counts({ event: { waiting, accepted, refused } }: { readonly event: TrainingEvent }) {
  const all = waiting + accepted + refused;
  if (all === 0) return null;
  const counts = [
    plural(accepted, { one: '# accepted', other: '# accepted' }),
    plural(refused, { one: '# refused', other: '# refused' }),
    plural(waiting, { one: '# not answered yet', other: '# not answered yet' }),
  ];
  return <p className="small muted">{counts.join(' · ')}</p>;
}

function Acts({ event, providers }: EventRowProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const [open, setOpen] = useState<'report' | 'change' | null>(null);
  const { title, lastDay } = event;
  const close = () => setOpen(null);
  return (
    <span className="item-acts">
      {lastDay <= today && (
        <Button
          kind="second"
          size="small"
          onPress={() => setOpen('report')}
          label={t`Report who attended “${title}”`}
        >{t`Report attendance…`}</Button>
      )}
      <Button
        kind="quiet"
        size="small"
        onPress={() => setOpen('change')}
        label={t`Change “${title}”`}
      >{t`Change…`}</Button>
      {open === 'report' && <ReportDialog event={event} onClose={close} />}
      {open === 'change' && <EventDialog event={event} providers={providers} onClose={close} />}
    </span>
  );
}
