import { useLingui } from '@lingui/react/macro';
import { Checkbox, Row, Select } from '@standing/design-system';
import { useCodeNames } from './use-code-names.js';
import { useChoices, type Wish } from './use-directory.js';

export type WishFieldsProps = { readonly wish: Wish; readonly onChange: (wish: Wish) => void };

/** What a coach looks for. */
export function WishFields({ wish, onChange }: WishFieldsProps) {
  const { t } = useLingui();
  const { languages, countries } = useCodeNames();
  const choices = useChoices().data;
  const set = (changes: Partial<Wish>) => onChange({ ...wish, ...changes });
  return (
    <>
      <Row align="end">
        <Select
          label={t`Language`}
          value={wish.language}
          onChange={(language) => set({ language })}
          options={[
            { value: '', text: t`Any language` },
            ...languages.inOrder(choices?.languages ?? []).map((value) => ({ value, text: languages.nameOf(value) })),
          ]}
        />
        <Select
          label={t`Country`}
          value={wish.country}
          onChange={(country) => set({ country })}
          options={[
            { value: '', text: t`Any country` },
            ...countries.inOrder(choices?.countries ?? []).map((value) => ({ value, text: countries.nameOf(value) })),
          ]}
        />
      </Row>
      <Row>
        <Checkbox
          checked={wish.withPlaces}
          onChange={(withPlaces) => set({ withPlaces })}
        >{t`With places left`}</Checkbox>
        <Checkbox checked={wish.remote} onChange={(remote) => set({ remote })}>{t`Also at a distance`}</Checkbox>
      </Row>
    </>
  );
}
