import { useLingui } from '@lingui/react/macro';
import type { FieldMistakes, Upload } from '@standing/web-core';
import { type Kind, KINDS } from '../kind-words.js';
import type { Meant } from './meant-question.js';

/** A part of the activity, while it is typed: no category yet is an empty code. */
export type PartValues = { readonly code: string; readonly minutes: number | null };

/** The activity that another one repeats. */
export type Repeated = { readonly id: string; readonly seriesId: string; readonly title: string };

/** What the form holds; the file is on its own way. */
export type ActivityValues = {
  readonly title: string;
  readonly kind: string;
  /** Whether it took more than a day: only then is a first day asked for. */
  readonly several: boolean;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly minutes: number | null;
  readonly provider: string;
  readonly categories: readonly PartValues[];
  readonly repeats: Repeated | null;
  readonly reflection: string;
  /** Nothing is held under it: it names the field of the file. */
  readonly file: null;
};

/** The ids of the fields, by the names of the input; each form of the page has its own. */
export function idsOf(form: string, several: boolean) {
  return {
    title: `${form}-title`,
    firstDay: several ? `${form}-first-day` : `${form}-last-day`,
    lastDay: `${form}-last-day`,
    minutes: `${form}-length`,
    provider: `${form}-provider`,
    categories: `${form}-category-0`,
    repeats: `${form}-repeats`,
    reflection: `${form}-reflection`,
    file: `${form}-file`,
  };
}

/** An empty form, for something of today. */
export function emptyValues(today: string): ActivityValues {
  const none = { title: '', provider: '', reflection: '', minutes: null, file: null, categories: [], repeats: null };
  return { ...none, kind: 'TRAINING', several: false, firstDay: null, lastDay: today };
}

/** What is sent of a form that is whole. */
export function inputOf(values: ActivityValues, file: string | null, meant: Meant) {
  const { title, several, firstDay, lastDay, minutes, provider, reflection, repeats } = values;
  const last = lastDay ?? '';
  const kind: Kind = KINDS.find((known) => known === values.kind) ?? 'TRAINING';
  return {
    title: title.trim(),
    kind,
    firstDay: several ? (firstDay ?? last) : last,
    lastDay: last,
    minutes: minutes ?? 0,
    provider: provider.trim() || null,
    categories: partsOf(values),
    repeats: repeats?.id ?? null,
    reflection: reflection.trim(),
    file,
    ...meant,
  };
}

/** The parts that are whole. */
export function partsOf({ categories }: Pick<ActivityValues, 'categories'>) {
  return categories.flatMap(({ code, minutes }) => (code === '' || minutes === null ? [] : [{ code, minutes }]));
}

/** What is missing before anything is sent: the rules themselves are the server's. */
export function useCheckActivity({
  sending,
  mistake,
}: Upload): (values: ActivityValues) => FieldMistakes<ActivityValues> {
  const { t } = useLingui();
  const checkWhat = useCheckWhat();
  return (values) => ({
    ...checkWhat(values),
    ...(values.reflection.trim() === '' && { reflection: t`Write in a sentence what you take from it.` }),
    ...(sending && { file: t`The file is still on its way: wait for it, or cancel it.` }),
    ...(mistake !== undefined && { file: mistake }),
  });
}

/** The same without what was learnt and what shows it. */
export function useCheckWhat(): (values: ActivityValues) => FieldMistakes<ActivityValues> {
  const { t } = useLingui();
  return ({ title, several, firstDay, lastDay, minutes, categories }) => ({
    ...(title.trim() === '' && { title: t`Give it a title.` }),
    ...(several && firstDay === null && { firstDay: t`Give the first day.` }),
    ...(lastDay === null && { lastDay: several ? t`Give the last day.` : t`Give the day.` }),
    ...(minutes === null && { minutes: t`Write the length, for example 1h30.` }),
    ...(partsOf({ categories }).length < categories.length && {
      categories: t`Choose the category and write its length, or remove it.`,
    }),
  });
}
