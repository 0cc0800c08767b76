import { useCountryNames } from '@standing/web-core';
import { useLingui } from '@lingui/react/macro';
import { Button, Row, Select } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { allCountries, COVER_IDS, type CoverValues } from './cover-values.js';
import { useCoverCountries } from './use-covers.js';

/** One country after another: moving through the list chooses, only the button adds. */
export function CountriesField({ fields: { values, set, wrong } }: { readonly fields: Fields<CoverValues> }) {
  const { t } = useLingui();
  const { nameOf, inOrder } = useCountryNames();
  const known = useCoverCountries();
  const left = inOrder(known.filter((code) => !values.countries.includes(code)));
  return (
    <div className="stack" data-gap="small">
      <Row align="end">
        <Select
          id={COVER_IDS.countries}
          label={t`Countries in which it covers your practice`}
          value={values.picked}
          onChange={(picked) => set({ picked })}
          error={wrong('countries')}
          options={[
            { value: '', text: t`Choose a country` },
            ...left.map((code) => ({ value: code, text: nameOf(code) })),
          ]}
        />
        <Button
          kind="second"
          disabled={values.picked === ''}
          onPress={() => set({ countries: allCountries(values), picked: '' })}
        >{t`Add this country`}</Button>
      </Row>
      {values.countries.length > 0 && <Chosen countries={inOrder(values.countries)} set={set} />}
    </div>
  );
}

type ChosenProps = { readonly countries: readonly string[]; readonly set: Fields<CoverValues>['set'] };

function Chosen({ countries, set }: ChosenProps) {
  const { t } = useLingui();
  const { nameOf } = useCountryNames();
  return (
    <ul className="rows" aria-label={t`Countries chosen`}>
      {countries.map((code) => {
        const name = nameOf(code);
        return (
          <li key={code}>
            <Row justify="between">
              <span>{name}</span>
              <Button
                kind="quiet"
                size="small"
                onPress={() => set({ countries: countries.filter((other) => other !== code) })}
                label={t`Remove ${name}`}
              >{t`Remove`}</Button>
            </Row>
          </li>
        );
      })}
    </ul>
  );
}
