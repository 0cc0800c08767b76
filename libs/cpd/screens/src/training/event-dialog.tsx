import { useLingui } from '@lingui/react/macro';
import { Button, CopyField, Dialog, Form, Select, TextField } from '@standing/design-system';
import { type Fields, FormProblems, useFields, useSession } from '@standing/web-core';
import { KINDS, kindWord } from '../kind-words.js';
import { When } from '../record/activity-fields.js';
import { type ActivityValues, emptyValues, idsOf, inputOf, useCheckWhat } from '../record/activity-values.js';
import { CategoryFields } from '../record/category-fields.js';
import { NOTHING_MEANT } from '../record/meant-question.js';
import type { Provider, TrainingEvent } from './training.queries.js';
import { useKeepEvent } from './use-training.js';

/** An event is typed as the activity that is made of it, without what was learnt; no provider is the body itself. */
type Values = ActivityValues & { readonly providerId: string };

const FORM = 'training-event';
const PROVIDER = `${FORM}-provider-id`;

type EventDialogProps = {
  readonly event: TrainingEvent | null;
  readonly providers: readonly Provider[];
  readonly onClose: () => void;
};

/** Keeps an event, or changes one. */
export function EventDialog({ event, providers, onClose }: EventDialogProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const act = useKeepEvent(event, onClose);
  const fields = useFields<Values>(valuesOf(event, body.today), useCheckWhat(), act.error);
  const { values, mistakes, tried, submit } = fields;
  const ids = { ...idsOf(FORM, values.several), providerId: PROVIDER };
  const title = event === null ? t`Add an event` : t`Change this event`;
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={() => submit((whole) => act.mutate(eventOf(whole)))} label={title}>
        <FormProblems title={t`The event was not kept.`} {...{ ids, mistakes, tried, error: act.error }} />
        <EventFields {...{ ids, providers, fields }} />
        {event !== null && <p className="muted">{t`What was reported already stays as it was.`}</p>}
        {event?.providerId && <CopyField label={t`What its provider names it by in a report`} value={event.id} />}
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep this event`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

type EventFieldsProps = {
  readonly ids: ReturnType<typeof idsOf>;
  readonly providers: readonly Provider[];
  readonly fields: Fields<Values>;
};

/** What it is, who holds it, when and how long, and over which categories it is divided. */
function EventFields({ ids, providers, fields: { values, set, wrong } }: EventFieldsProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const by = [{ value: '', text: body.name }, ...providers.map(({ id, name }) => ({ value: id, text: name }))];
  return (
    <>
      <TextField
        id={ids.title}
        label={t`Title`}
        value={values.title}
        onChange={(text) => set({ title: text })}
        error={wrong('title')}
        autoComplete="off"
      />
      <Select
        id={PROVIDER}
        label={t`Held by`}
        value={values.providerId}
        onChange={(providerId) => set({ providerId })}
        options={by}
        error={wrong('providerId')}
      />
      <Select
        label={t`Kind`}
        value={values.kind}
        onChange={(kind) => set({ kind })}
        options={KINDS.map((kind) => ({ value: kind, text: t(kindWord(kind)) }))}
      />
      <When {...{ ids, values, set, wrong }} longer={t`On several days`} />
      <CategoryFields
        form={FORM}
        first={t({ message: 'Put it in a category', context: 'event' })}
        {...{ values, set, wrong }}
      />
    </>
  );
}

function valuesOf(event: TrainingEvent | null, today: string): Values {
  if (event === null) return { ...emptyValues(today), providerId: '' };
  const { title, kind, firstDay, lastDay, minutes, categories } = event;
  const days = { several: firstDay !== lastDay, firstDay, lastDay };
  return { ...emptyValues(today), title, kind, minutes, categories, ...days, providerId: event.providerId ?? '' };
}

function eventOf(values: Values) {
  const { title, kind, firstDay, lastDay, minutes, categories } = inputOf(values, null, NOTHING_MEANT);
  return { title, kind, firstDay, lastDay, minutes, categories, providerId: values.providerId || null };
}
