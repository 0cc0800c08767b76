import { useLingui } from '@lingui/react/macro';
import { Button, DurationField, Row, Select, Stack } from '@standing/design-system';
import { type Fields, useFormat } from '@standing/web-core';
import type { ActivityValues, PartValues } from './activity-values.js';
import { type Category, pathOf, useCategories } from './use-categories.js';

type CategoryFieldsProps = Pick<Fields<ActivityValues>, 'values' | 'set' | 'wrong'> & {
  readonly form: string;
  /** In other words: put it in a category. */
  readonly first?: string;
};

/** How the minutes are divided over the body's categories; not there where the body has none. */
export function CategoryFields({ form, first, values, set, wrong }: CategoryFieldsProps) {
  const { t } = useLingui();
  const known = useCategories();
  const parts = values.categories;
  if (known.length === 0 && parts.length === 0) return null;
  const change = (at: number, changes: Partial<PartValues>) =>
    set({ categories: parts.map((part, index) => (index === at ? { ...part, ...changes } : part)) });
  const left = (values.minutes ?? 0) - parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const add = () => set({ categories: [...parts, { code: '', minutes: left > 0 ? left : null }] });
  return (
    <Stack gap="small">
      {parts.map((part, at) => (
        <Part
          // A part has no name of its own before its category is chosen.
          key={at}
          id={`${form}-category-${at}`}
          part={part}
          known={known}
          error={at === 0 ? wrong('categories') : undefined}
          onChange={(changes) => change(at, changes)}
          onRemove={() => set({ categories: parts.filter((_, index) => index !== at) })}
        />
      ))}
      <div>
        <Button kind="quiet" onPress={add}>
          {parts.length === 0 ? (first ?? t`Put it in a category`) : t`Put a part of it in another category`}
        </Button>
      </div>
    </Stack>
  );
}

/** Where the fields beside it have their labels. */
const BLANK = '\u00a0';

type PartProps = {
  readonly id: string;
  readonly part: PartValues;
  readonly known: readonly Category[];
  readonly error: string | undefined;
  readonly onChange: (changes: Partial<PartValues>) => void;
  readonly onRemove: () => void;
};

function Part({ id, part: { code, minutes }, known, error, onChange, onRemove }: PartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const name = pathOf(code, known);
  const isUnknown = code !== '' && known.every((one) => one.code !== code);
  const options = [
    { value: '', text: t`Choose a category` },
    ...known.map((one) => ({ value: one.code, text: pathOf(one.code, known) })),
    ...(isUnknown ? [{ value: code, text: t`${code} (not asked by your scheme)` }] : []),
  ];
  return (
    <Row align="start">
      <Select
        id={id}
        label={t`Category`}
        value={code}
        onChange={(chosen) => onChange({ code: chosen })}
        options={options}
        error={error}
      />
      <DurationField
        label={t`Length of this part`}
        value={minutes}
        onChange={(length) => onChange({ minutes: length })}
        say={format.duration}
      />
      <div className="field">
        <span className="field-label">{BLANK}</span>
        <Button kind="quiet" onPress={onRemove} label={t`Remove “${name}”`}>{t`Remove`}</Button>
      </div>
    </Row>
  );
}
