import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@standing/design-system';
import { useSession } from '@standing/web-core';
import { useActivities } from '../activities/use-activities.js';
import { type ActivityValues, emptyValues, type Repeated } from './activity-values.js';

/** Fills the form with what was recorded last, for today; not there before anything was. What is learnt is written anew. */
export function RepeatLast({ onRepeat }: { readonly onRepeat: (values: ActivityValues) => void }) {
  const { t } = useLingui();
  const { body } = useSession();
  const { data } = useActivities();
  const last = data?.find(({ withdrawn }) => !withdrawn);
  if (last === undefined) return null;
  const { id, seriesId, title, kind, minutes, categories, provider } = last;
  const repeats = { id, seriesId: seriesId ?? id, title };
  const again = { title, kind, minutes, categories, provider: provider ?? '', repeats };
  return (
    <Button
      kind="second"
      size="small"
      onPress={() => onRepeat({ ...emptyValues(body.today), ...again })}
      label={t`Repeat “${title}”`}
    >{t`Repeat the last one`}</Button>
  );
}

export type RepeatsProps = { readonly repeats: Repeated; readonly onOther: () => void; readonly id: string };

/** Says that it is taken for the same activity once more: some rules count that once, or only so much of it. */
export function Repeats({ repeats: { title }, onOther, id }: RepeatsProps) {
  const { t } = useLingui();
  return (
    <Callout>
      <p id={id} tabIndex={-1}>{t`It is taken for the same activity as “${title}”, once more.`}</p>
      <Button kind="quiet" size="small" onPress={onOther}>{t`It is another one`}</Button>
    </Callout>
  );
}
