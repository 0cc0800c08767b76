import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ChipLink, Row, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { savedViewsQuery } from './queues.queries.js';
import { type QueuePlace, type SavedView, viewsKey } from './saved-view.js';
import { askedBy, hrefOf, sameAsked, viewAt } from './view.js';
import { changed, ViewDialog } from './view-dialog.js';

type SavedViewsProps = {
  readonly place: QueuePlace;
  /** What the list shows where nothing is asked. */
  readonly standard: string;
};

/** The views that are kept of a list, each an address; and the way to keep what it is asked now. */
export function SavedViews({ place, standard }: SavedViewsProps) {
  const { t } = useLingui();
  const { queue, path, search, asked } = place;
  const read = useQuery({
    queryKey: viewsKey(queue),
    queryFn: () => ask(savedViewsQuery, { queue }),
    select: ({ savedViews }) => savedViews,
    staleTime: 60_000,
  });
  const views = read.data ?? [];
  const current = viewAt(views, search, asked);
  const isStandard = current === undefined && Object.keys(asked).length === 0;
  return (
    <nav aria-label={t`Views`} className="stack" data-gap="small">
      <ul className="chips">
        <li>
          <ChipLink href={path} current={isStandard}>
            {standard}
          </ChipLink>
        </li>
        {views.map((view) => (
          <li key={view.id} data-user-text="">
            <ViewChip view={view} href={hrefOf(path, askedBy(view), view.id)} current={view === current} />
          </li>
        ))}
      </ul>
      {read.error && <Failure title={t`The saved views could not be loaded.`} error={read.error} />}
      {read.data && <ViewActs key={current?.id ?? ''} place={place} current={current} />}
    </nav>
  );
}

function ViewChip({
  view,
  href,
  current,
}: {
  readonly view: SavedView;
  readonly href: string;
  readonly current: boolean;
}) {
  const { name, mine, owner } = view;
  return (
    <ChipLink href={href} current={current}>
      {name}
      {!mine && <span className="muted"> · {owner.name}</span>}
    </ChipLink>
  );
}

type ViewActsProps = { readonly place: QueuePlace; readonly current: SavedView | undefined };

/** What can be done with what the list is asked now. */
function ViewActs({ place, current }: ViewActsProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'new' | 'own' | null>(null);
  const isChanged = current ? !sameAsked(askedBy(current), place.asked) : Object.keys(place.asked).length > 0;
  const name = current?.name ?? '';
  const goTo = (view: string | null) => {
    setOpen(null);
    place.onSearch(view === null ? place.asked : { ...place.asked, view });
  };
  if (!isChanged && !current?.mine) return null;
  return (
    <Row>
      {isChanged && current && <span role="status">{t`“${name}” with changes that are not saved.`}</span>}
      {isChanged && current?.mine && <SaveChanges place={place} view={current} />}
      {isChanged && (
        <Button kind="second" size="small" onPress={() => setOpen('new')}>
          {current ? t`Save as another view…` : t`Save this view…`}
        </Button>
      )}
      {!isChanged && current?.mine && (
        <Button kind="quiet" size="small" onPress={() => setOpen('own')} label={t`Name, share or remove “${name}”`}>
          {t`Name, share or remove…`}
        </Button>
      )}
      {open === 'new' && <ViewDialog place={place} onDone={goTo} onClose={() => setOpen(null)} />}
      {open === 'own' && current && (
        <ViewDialog place={place} view={current} onDone={goTo} onClose={() => setOpen(null)} />
      )}
    </Row>
  );
}

function SaveChanges({ place: { queue, asked }, view }: { readonly place: QueuePlace; readonly view: SavedView }) {
  const { t } = useLingui();
  const { name } = view;
  const act = useAct({
    run: (_: null, idempotencyKey) => changed(view, view, asked, idempotencyKey),
    touches: [viewsKey(queue)],
    onDone: () => toast({ text: t`The view “${name}” is saved.` }),
  });
  return (
    <>
      <Button size="small" onPress={() => act.mutate(null)} pending={act.isPending}>{t`Save the changes`}</Button>
      {act.error && <Failure title={t`The view was not saved.`} error={act.error} />}
    </>
  );
}
