import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Disclosure, Form, TextField } from '@standing/design-system';
import { type FieldMistakes, type Fields, FormProblems, useFields, useSession } from '@standing/web-core';
import { type Client, LONGEST } from '../keep/kept.js';

type Values = Omit<Client, 'id' | 'agreedOn'> & { readonly agreedOn: string | null; readonly hasAgreed: boolean };

const EMPTY: Values = { pseudonym: '', reach: '', agreed: '', agreedOn: null, hasAgreed: false };
const IDS = {
  pseudonym: 'continuity-pseudonym',
  reach: 'continuity-reach',
  agreed: 'continuity-agreed',
  agreedOn: 'continuity-agreed-on',
  hasAgreed: 'continuity-has-agreed',
};

/** Adds a client who expressly agreed. Nothing of it leaves the page before the list is encrypted. */
export function ClientForm({ onAdd }: { readonly onAdd: (client: Client) => void }) {
  const { t } = useLingui();
  const check = useCheck();
  const fields = useFields(EMPTY, check, null);
  const add = ({ pseudonym, reach, agreed, agreedOn }: Values) => {
    const written = { pseudonym: pseudonym.trim(), reach: reach.trim(), agreed: agreed.trim() };
    onAdd({ id: crypto.randomUUID(), ...written, agreedOn: agreedOn ?? '' });
    fields.reset(EMPTY);
  };
  return (
    <Disclosure title={t`Add a client`}>
      <Form onSubmit={() => fields.submit(add)} label={t`Add a client`}>
        <FormProblems title="" error={null} mistakes={fields.mistakes} ids={IDS} tried={fields.tried} />
        <ClientFields fields={fields} />
        <div>
          <Button type="submit" kind="second">{t`Put on the list`}</Button>
        </div>
      </Form>
    </Disclosure>
  );
}

function useCheck(): (values: Values) => FieldMistakes<Values> {
  const { t } = useLingui();
  const { today } = useSession().body;
  const fits = (text: string, longest: number) => text.trim().length > 0 && text.trim().length <= longest;
  const { pseudonym: letters, reach: most, agreed: longest } = LONGEST;
  return ({ pseudonym, reach, agreed, agreedOn, hasAgreed }) => {
    const all = {
      pseudonym: fits(pseudonym, letters) ? undefined : t`Give a pseudonym, of ${letters} characters at the most.`,
      reach: fits(reach, most) ? undefined : t`Say how to reach them, in ${most} characters at the most.`,
      agreed: fits(agreed, longest) ? undefined : t`Say what you agreed, in ${longest} characters at the most.`,
      agreedOn: agreedOn && agreedOn <= today ? undefined : t`Give the day, today at the latest.`,
      hasAgreed: hasAgreed ? undefined : t`Only clients who expressly agreed can be on the list.`,
    };
    return Object.fromEntries(Object.entries(all).filter(([, mistake]) => mistake !== undefined));
  };
}

type ClientFieldsProps = { readonly fields: Fields<Values> };

function ClientFields({ fields }: ClientFieldsProps) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  return (
    <>
      <WhoFields fields={fields} />
      <TextField
        id={IDS.agreed}
        label={t`What you agreed with them`}
        autoComplete="off"
        size="medium"
        value={values.agreed}
        onChange={(agreed) => set({ agreed })}
        error={wrong('agreed')}
      />
      <DateField
        id={IDS.agreedOn}
        label={t`Day of their agreement`}
        value={values.agreedOn}
        onChange={(agreedOn) => set({ agreedOn })}
        error={wrong('agreedOn')}
      />
      <Checkbox
        id={IDS.hasAgreed}
        checked={values.hasAgreed}
        onChange={(hasAgreed) => set({ hasAgreed })}
        invalid={wrong('hasAgreed') !== undefined}
      >
        {t`This client expressly agreed to be on the list`}
      </Checkbox>
    </>
  );
}

function WhoFields({ fields: { values, set, wrong } }: ClientFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id={IDS.pseudonym}
        label={t`Pseudonym, as you write it`}
        autoComplete="off"
        size="medium"
        value={values.pseudonym}
        onChange={(pseudonym) => set({ pseudonym })}
        error={wrong('pseudonym')}
      />
      <TextField
        id={IDS.reach}
        label={t`How your colleague reaches them`}
        hint={t`For instance a number, or whom to ask for. It is encrypted with the rest.`}
        autoComplete="off"
        size="medium"
        value={values.reach}
        onChange={(reach) => set({ reach })}
        error={wrong('reach')}
      />
    </>
  );
}
