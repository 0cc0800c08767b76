import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, CheckboxGroup, DateField, Dialog, Form, TextArea, TextField } from '@standing/design-system';
import { type Fields, FormProblems, useFields } from '@standing/web-core';
import { useActivities } from '../activities/use-activities.js';
import { type Aim, useKeepAim } from './use-aims.js';

type AimValues = {
  readonly aim: string;
  readonly wishedBy: string | null;
  /** As they are typed: codes with commas or spaces between. */
  readonly clauses: string;
  readonly activityIds: readonly string[];
};

const IDS = { aim: 'aim-text', wishedBy: 'aim-day', clauses: 'aim-clauses', activityIds: 'aim-activities' };

export type AimDialogProps = { readonly aim: Aim | null; readonly onClose: () => void };

/** Writes an aim, or one anew. */
export function AimDialog({ aim, onClose }: AimDialogProps) {
  const { t } = useLingui();
  const act = useKeepAim(aim, onClose);
  const check = ({ aim: text }: AimValues) => (text.trim() === '' ? { aim: t`Write what you want to learn.` } : {});
  const fields = useFields<AimValues>(valuesOf(aim), check, act.error);
  const { values, set } = fields;
  const keep = () => fields.submit((whole) => act.mutate(inputOf(whole)));
  const title = aim === null ? t`Add an aim` : t`Change this aim`;
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={keep} label={title}>
        <FormProblems
          title={t`The aim was not kept.`}
          error={act.error}
          ids={IDS}
          mistakes={fields.mistakes}
          tried={fields.tried}
        />
        <AimFields {...fields} />
        <Activities value={values.activityIds} onChange={(activityIds) => set({ activityIds })} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep this aim`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** What, by when, and which clauses it serves. */
function AimFields({ values, set, wrong }: Pick<Fields<AimValues>, 'values' | 'set' | 'wrong'>) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        id={IDS.aim}
        label={t`What you want to learn or to do better`}
        hint={t`Only you see it. Name no client.`}
        value={values.aim}
        onChange={(text) => set({ aim: text })}
        error={wrong('aim')}
        rows={3}
      />
      <DateField
        id={IDS.wishedBy}
        label={t`By when (optional)`}
        value={values.wishedBy}
        onChange={(wishedBy) => set({ wishedBy })}
        error={wrong('wishedBy')}
      />
      <TextField
        id={IDS.clauses}
        label={t`Clauses of the code that it serves (optional)`}
        hint={t`By their codes, for example: CF-1, SV-2`}
        value={values.clauses}
        onChange={(clauses) => set({ clauses })}
        error={wrong('clauses')}
        autoComplete="off"
      />
    </>
  );
}

type ActivitiesProps = { readonly value: readonly string[]; readonly onChange: (ids: readonly string[]) => void };

/** The activities that serve it, of those shown on the page; not there before anything was recorded. */
function Activities({ value, onChange }: ActivitiesProps) {
  const { t } = useLingui();
  const { data = [] } = useActivities();
  const shown = data.filter(({ id, withdrawn }) => !withdrawn || value.includes(id));
  if (shown.length === 0) return null;
  return (
    <CheckboxGroup
      id={IDS.activityIds}
      label={t`Activities that serve it (optional)`}
      value={value}
      onChange={onChange}
    >
      {shown.map(({ id, title }) => (
        <Checkbox key={id} value={id}>
          <span data-user-text="">{title}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function valuesOf(aim: Aim | null): AimValues {
  if (aim === null) return { aim: '', wishedBy: null, clauses: '', activityIds: [] };
  return { aim: aim.aim, wishedBy: aim.wishedBy, clauses: aim.clauses.join(', '), activityIds: aim.activityIds };
}

function inputOf({ clauses, activityIds, ...rest }: AimValues) {
  return { ...rest, clauses: clauses.split(/[\s,;]+/).filter((code) => code !== ''), activityIds: [...activityIds] };
}
