import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row, Select, toast } from '@standing/design-system';
import {
  ask,
  type FieldMistakes,
  type Fields,
  FormProblems,
  keys,
  useAct,
  useCountryNames,
  useFields,
} from '@standing/web-core';
import { useCoverCountries } from '../covers/use-covers.js';
import { type Place, sayWherePractisedMutation } from './place.queries.js';

const IDS = { country: 'place-country', from: 'place-from', until: 'place-until' };

type PlaceValues = { readonly country: string; readonly from: string | null; readonly until: string | null };
type Said = { readonly country: string; readonly from: string; readonly until: string | null };

type DialogProps = { readonly place: Place | null; readonly onClose: () => void };

/** In which country I practise, from when, and until when where it is over: what is said last of a country counts. */
export function SayWhereDialog({ place, onClose }: DialogProps) {
  const { t } = useLingui();
  const { nameOf } = useCountryNames();
  const act = useSayWhere(onClose);
  const empty: PlaceValues = {
    country: place?.country ?? '',
    from: place?.practisedFrom ?? null,
    until: place?.practisedUntil ?? null,
  };
  const fields = useFields(empty, useCheckPlace(), act.error);
  const { values, set, wrong } = fields;
  const name = place && nameOf(place.country);
  const title = name ? t`When I practise in ${name}` : t`A country in which I practise`;
  const send = ({ country, from, until }: PlaceValues) => from && act.mutate({ country, from, until });
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={() => fields.submit(send)} label={title}>
        <FormProblems
          title={t`It was not kept.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        {!place && (
          <CountrySelect value={values.country} onChange={(country) => set({ country })} error={wrong('country')} />
        )}
        <Days fields={fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep it`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function Days({ fields: { values, set, wrong } }: { readonly fields: Fields<PlaceValues> }) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <DateField
        id={IDS.from}
        label={t`First day of practice there`}
        value={values.from}
        onChange={(from) => set({ from })}
        error={wrong('from')}
      />
      <DateField
        id={IDS.until}
        label={t`Last day, if it is over`}
        value={values.until}
        onChange={(until) => set({ until })}
        error={wrong('until')}
      />
    </Row>
  );
}

type CountrySelectProps = {
  readonly value: string;
  readonly onChange: (country: string) => void;
  readonly error: string | undefined;
};

function CountrySelect({ value, onChange, error }: CountrySelectProps) {
  const { t } = useLingui();
  const { nameOf, inOrder } = useCountryNames();
  const known = inOrder(useCoverCountries());
  return (
    <Select
      id={IDS.country}
      label={t`Country`}
      value={value}
      onChange={onChange}
      error={error}
      options={[
        { value: '', text: t`Choose a country` },
        ...known.map((code) => ({ value: code, text: nameOf(code) })),
      ]}
    />
  );
}

function useCheckPlace(): (values: PlaceValues) => FieldMistakes<PlaceValues> {
  const { t } = useLingui();
  return ({ country, from }) => ({
    ...(country === '' && { country: t`Choose a country.` }),
    ...(from === null && { from: t`Give the first day.` }),
  });
}

function useSayWhere(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (said: Said, idempotencyKey) => ask(sayWherePractisedMutation, { ...said, idempotencyKey }),
    touches: [keys.covers],
    onDone: () => {
      toast({ text: t`Kept. Reminders follow it.` });
      onDone();
    },
  });
}
