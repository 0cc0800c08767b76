import { useLingui } from '@lingui/react/macro';
import { Button, DateField, DurationField, Form, Row, Select, TextField } from '@standing/design-system';
import { type Fields, FormProblems, useCountryNames, useFormat } from '@standing/web-core';
import { PossibleName } from '../engagements/possible-name.js';
import { useReceivesWords } from './record-words.js';
import { type RecordedEngagement, useCountries } from './use-record.js';
import { NONE, TERMS_IDS, type TermsValues, useTermsForm } from './use-terms-form.js';

type TermsFormProps = { readonly engagement: RecordedEngagement; readonly onClose: () => void };

type FieldsProps = { readonly fields: Fields<TermsValues> };

/** Who ordered and recommended it, where it is done, and how long it was to be. All may be left empty. */
export function TermsForm({ engagement, onClose }: TermsFormProps) {
  const { t } = useLingui();
  const { fields, names, submit, error, pending } = useTermsForm(engagement, onClose);
  return (
    <Form onSubmit={submit} label={t`Parties and terms`}>
      <FormProblems
        title={t`It was not kept.`}
        error={error}
        ids={TERMS_IDS}
        mistakes={fields.mistakes}
        tried={fields.tried}
      />
      <PartyFields fields={fields} />
      {names.length > 0 && (
        <PossibleName names={names} meant={fields.values.meant} onMeant={(meant) => fields.set({ meant })} />
      )}
      <ExtentFields fields={fields} />
      <Row>
        <Button type="submit" pending={pending}>{t`Keep it`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function PartyFields({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  const receives = useReceivesWords();
  return (
    <>
      <TextField
        id={TERMS_IDS.sponsor}
        label={t`Sponsor, under a pseudonym`}
        hint={t`Who orders the work and pays for it. Leave it empty where the client pays.`}
        value={values.sponsor}
        onChange={(sponsor) => set({ sponsor, meant: false })}
        error={wrong('sponsor')}
        size="medium"
        autoComplete="off"
      />
      {values.sponsor.trim() !== NONE && (
        <Select
          id={TERMS_IDS.sponsorReceives}
          label={t`The sponsor receives`}
          value={values.sponsorReceives}
          onChange={(chosen) => set({ sponsorReceives: chosen as TermsValues['sponsorReceives'] })}
          options={Object.entries(receives).map(([value, text]) => ({ value, text }))}
          error={wrong('sponsorReceives')}
        />
      )}
      <TextField
        id={TERMS_IDS.prescriber}
        label={t`Prescriber, under a pseudonym`}
        hint={t`Who recommended it, where somebody did.`}
        value={values.prescriber}
        onChange={(prescriber) => set({ prescriber, meant: false })}
        error={wrong('prescriber')}
        size="medium"
        autoComplete="off"
      />
    </>
  );
}

function ExtentFields({ fields: { values, set, wrong } }: FieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { nameOf, inOrder } = useCountryNames();
  const countries = useCountries().data ?? (values.country === NONE ? [] : [values.country]);
  return (
    <>
      <Select
        id={TERMS_IDS.country}
        label={t`Country`}
        value={values.country}
        onChange={(country) => set({ country })}
        options={[
          { value: NONE, text: t`Not said` },
          ...inOrder(countries).map((code) => ({ value: code, text: nameOf(code) })),
        ]}
        error={wrong('country')}
      />
      <DurationField
        id={TERMS_IDS.agreedMinutes}
        label={t`Length agreed`}
        hint={t`All sessions together, for instance 12 h.`}
        value={values.agreedMinutes}
        onChange={(agreedMinutes) => set({ agreedMinutes })}
        say={format.duration}
        error={wrong('agreedMinutes')}
      />
      <DateField
        id={TERMS_IDS.agreedUntil}
        label={t`Agreed to end on`}
        value={values.agreedUntil}
        onChange={(agreedUntil) => set({ agreedUntil })}
        error={wrong('agreedUntil')}
      />
    </>
  );
}
