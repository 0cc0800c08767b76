import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Form, TextField, toast } from '@standing/design-system';
import {
  ask,
  type FieldMistakes,
  type Fields,
  FormProblems,
  keys,
  useAct,
  useFields,
  useSession,
} from '@standing/web-core';
import { signCodeMutation } from './code.queries.js';
import type { Edition } from './edition.js';

type Signing = { readonly place: string; readonly nameTyped: string; readonly read: boolean };

const IDS = { place: 'sign-place', nameTyped: 'sign-name', read: 'sign-read' };

/** A place and one's own name, typed: the signature of the edition above, and of no other. */
export function SignCodeForm({ edition }: { readonly edition: Edition }) {
  const { t } = useLingui();
  const act = useSign(edition);
  const fields = useFields<Signing>({ place: '', nameTyped: '', read: false }, useCheck(), act.error);
  const problems = { error: act.error, mistakes: fields.mistakes, tried: fields.tried };
  return (
    <Form onSubmit={() => fields.submit(act.mutate)} label={t`Sign the code`}>
      <FormProblems title={t`Your signature was not recorded.`} ids={IDS} {...problems} />
      <p>
        <Trans>
          By signing I undertake to follow this code in all my professional work as a coach, and I accept that a breach
          of it can be judged under the association’s procedure.
        </Trans>
      </p>
      <SigningFields fields={fields} number={edition.edition} />
      <div>
        <Button type="submit" pending={act.isPending}>{t`Sign the code`}</Button>
      </div>
    </Form>
  );
}

type SigningFieldsProps = { readonly fields: Fields<Signing>; readonly number: string };

function SigningFields({ fields: { values, set, wrong }, number }: SigningFieldsProps) {
  const { t } = useLingui();
  const { name } = useSession();
  return (
    <>
      <TextField
        id={IDS.place}
        label={t`Signed at (town)`}
        value={values.place}
        onChange={(place) => set({ place })}
        error={wrong('place')}
        size="medium"
        autoComplete="address-level2"
      />
      <TextField
        id={IDS.nameTyped}
        label={t`Type your name`}
        hint={t`As your association knows it: ${name}`}
        value={values.nameTyped}
        onChange={(nameTyped) => set({ nameTyped })}
        error={wrong('nameTyped')}
        size="medium"
        autoComplete="name"
      />
      <Checkbox
        id={IDS.read}
        checked={values.read}
        onChange={(read) => set({ read })}
        invalid={Boolean(wrong('read'))}
      >{t`I have read every section of edition ${number}`}</Checkbox>
    </>
  );
}

function useSign(edition: Edition) {
  const { t } = useLingui();
  return useAct({
    run: ({ place, nameTyped }: Signing, idempotencyKey) =>
      ask(signCodeMutation, {
        input: { editionId: edition.id, editionHash: edition.hash, place, nameTyped },
        idempotencyKey,
      }),
    touches: [keys.code],
    movesStanding: true,
    onDone: () => toast({ text: t`Signed. What you log counts from today on.` }),
  });
}

function useCheck(): (values: Signing) => FieldMistakes<Signing> {
  const { t } = useLingui();
  return ({ place, nameTyped, read }) => ({
    ...(place.trim() === '' && { place: t`Say where you are signing.` }),
    ...(nameTyped.trim() === '' && { nameTyped: t`Type your name to sign.` }),
    ...(!read && { read: t`Tick that you have read the code.` }),
  });
}
