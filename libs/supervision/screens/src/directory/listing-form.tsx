import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Form, Row, Select, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { CodesField } from './codes-field.js';
import { beListedMutation } from './directory.queries.js';
import { useCodeNames } from './use-code-names.js';
import { type Listed, useChoices } from './use-directory.js';

const IDS = { languages: 'listing-languages', countries: 'listing-countries', places: 'listing-places' };

type Values = {
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly places: string;
  readonly remote: boolean;
};

const NOTHING: Values = { languages: [], countries: [], places: '1', remote: false };

/** What the directory shows: codes from lists and a number, no text. */
export function ListingForm({ listing, onClose }: { readonly listing: Listed | null; readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useBeListed(onClose);
  const fields = useFields<Values>(
    listing ? { ...listing, places: String(listing.places) } : NOTHING,
    useCheck(),
    act.error,
  );
  return (
    <Form onSubmit={() => fields.submit(act.mutate)} label={t`You in the directory`}>
      <FormProblems
        title={t`Your entry was not saved.`}
        ids={IDS}
        error={act.error}
        mistakes={fields.mistakes}
        tried={fields.tried}
      />
      <Codes fields={fields} />
      <PlacesAndDistance fields={fields} />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Show me in the directory`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

type Part = { readonly fields: Fields<Values> };

function Codes({ fields: { values, set, wrong } }: Part) {
  const { t } = useLingui();
  const names = useCodeNames();
  const choices = useChoices().data;
  return (
    <>
      <CodesField
        id={IDS.languages}
        label={t`Languages in which you supervise`}
        choose={t`Choose a language`}
        add={t`Add this language`}
        names={names.languages}
        known={choices?.languages ?? []}
        value={values.languages}
        onChange={(languages) => set({ languages })}
        error={wrong('languages')}
      />
      <CodesField
        id={IDS.countries}
        label={t`Countries where you supervise`}
        choose={t`Choose a country`}
        add={t`Add this country`}
        names={names.countries}
        known={choices?.countries ?? []}
        value={values.countries}
        onChange={(countries) => set({ countries })}
        error={wrong('countries')}
      />
    </>
  );
}

function PlacesAndDistance({ fields: { values, set } }: Part) {
  const { t } = useLingui();
  const choices = useChoices().data;
  return (
    <>
      <Select
        id={IDS.places}
        label={t`Places left`}
        hint={t`How many more coaches you can take.`}
        value={values.places}
        onChange={(places) => set({ places })}
        options={upTo(choices?.mostPlaces ?? 0).map((value) => ({ value, text: value }))}
      />
      <Checkbox checked={values.remote} onChange={(remote) => set({ remote })}>{t`Also at a distance`}</Checkbox>
    </>
  );
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, places) => String(places));

function useCheck() {
  const { t } = useLingui();
  return ({ languages, countries }: Values) => ({
    ...(languages.length === 0 && { languages: t`Add at least one language.` }),
    ...(countries.length === 0 && { countries: t`Add at least one country.` }),
  });
}

function useBeListed(onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: ({ languages, countries, places, remote }: Values, idempotencyKey) => {
      const input = { languages: [...languages], countries: [...countries], places: Number(places), remote };
      return ask(beListedMutation, { input, idempotencyKey });
    },
    touches: [keys.directory],
    onDone: () => {
      toast({ text: t`You are in the directory.` });
      onDone();
    },
  });
}
