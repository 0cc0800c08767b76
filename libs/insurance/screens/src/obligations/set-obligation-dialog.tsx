import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Dialog, Form, Row, Select, TextArea, TextField } from '@standing/design-system';
import {
  type FieldMistakes,
  type Fields,
  FormProblems,
  useCountryNames,
  useFields,
  useSession,
} from '@standing/web-core';
import { useCoverCountries } from '../covers/use-covers.js';
import { useSetObligation } from './use-obligations.js';

const TEXTS = ['titleFr', 'titleEn', 'shownByFr', 'shownByEn', 'source'] as const;

type Values = Readonly<Record<(typeof TEXTS)[number], string>> & {
  readonly country: string;
  readonly privateClientsOnly: boolean;
  readonly from: string | null;
  readonly until: string | null;
};
type Part = Pick<Fields<Values>, 'values' | 'set' | 'wrong'>;

const IDS = Object.fromEntries(
  ['country', ...TEXTS, 'privateClientsOnly', 'from', 'until'].map((name) => [name, `obligation-${name}`]),
) as Record<keyof Values, string>;

/** What a country asks, in both languages, where it stands, and from when it is asked. */
export function SetObligationDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useSetObligation(onClose);
  const empty: Values = {
    ...{ country: '', titleFr: '', titleEn: '', shownByFr: '', shownByEn: '', source: '' },
    ...{ privateClientsOnly: false, from: today, until: null },
  };
  const fields = useFields<Values>(empty, useCheck(), act.error);
  const { mistakes, tried, submit } = fields;
  return (
    <Dialog title={t`Add an obligation`} open onClose={onClose}>
      <Form
        onSubmit={() => submit(({ from, ...rest }) => act.mutate({ ...rest, from: from ?? '' }))}
        label={t`Add an obligation`}
      >
        <FormProblems title={t`The obligation was not set.`} error={act.error} {...{ ids: IDS, mistakes, tried }} />
        <Texts {...fields} />
        <When {...fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Set this obligation`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function Texts({ values, set, wrong }: Part) {
  const { t } = useLingui();
  const { nameOf, inOrder } = useCountryNames();
  const countries = inOrder(useCoverCountries()).map((code) => ({ value: code, text: nameOf(code) }));
  const of = (name: (typeof TEXTS)[number]) => ({
    ...{ id: IDS[name], value: values[name], error: wrong(name) },
    onChange: (text: string) => set({ [name]: text }),
  });
  return (
    <>
      <Select
        id={IDS.country}
        label={t`Country`}
        value={values.country}
        onChange={(country) => set({ country })}
        options={[{ value: '', text: t`Choose a country` }, ...countries]}
        error={wrong('country')}
      />
      <TextField label={t`Title in French`} {...of('titleFr')} autoComplete="off" />
      <TextField label={t`Title in English`} {...of('titleEn')} autoComplete="off" />
      <TextArea label={t`What shows that it is met, in French`} {...of('shownByFr')} rows={2} />
      <TextArea label={t`What shows that it is met, in English`} {...of('shownByEn')} rows={2} />
      <TextField label={t`Source, such as the article of a law`} {...of('source')} autoComplete="off" />
    </>
  );
}

function When({ values, set, wrong }: Part) {
  const { t } = useLingui();
  return (
    <>
      <Checkbox checked={values.privateClientsOnly} onChange={(on) => set({ privateClientsOnly: on })}>
        {t`Only of those who have private clients`}
      </Checkbox>
      <Row align="start">
        <DateField
          id={IDS.from}
          label={t`First day on which it is asked`}
          value={values.from}
          onChange={(from) => set({ from })}
          error={wrong('from')}
        />
        <DateField
          id={IDS.until}
          label={t`Last day (optional)`}
          value={values.until}
          onChange={(until) => set({ until })}
          error={wrong('until')}
        />
      </Row>
    </>
  );
}

function useCheck(): (values: Values) => FieldMistakes<Values> {
  const { t } = useLingui();
  return (values) => {
    const missing = {
      titleFr: t`Write the title in French.`,
      titleEn: t`Write the title in English.`,
      shownByFr: t`Write in French what shows it.`,
      shownByEn: t`Write in English what shows it.`,
      source: t`Write the source.`,
    };
    return {
      ...(values.country === '' && { country: t`Choose a country.` }),
      ...Object.fromEntries(TEXTS.filter((name) => values[name].trim() === '').map((name) => [name, missing[name]])),
      ...(values.from === null && { from: t`Give the first day.` }),
    };
  };
}
