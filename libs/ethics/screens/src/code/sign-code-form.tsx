import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Form, TextField, toast } from '@standing/design-system';
import { ask, type FieldMistakes, FormProblems, keys, useAct, useFields, useSession } from '@standing/web-core';
import { signCodeMutation } from './code.queries.js';
import type { Edition } from './code-screen.js';

type Signing = { readonly place: string; readonly nameTyped: string; readonly read: boolean };

const IDS = { place: 'sign-place', nameTyped: 'sign-name', read: 'sign-read' };

/** A place and one's own name, typed: the signature of the edition above, and of no other. */
export function SignCodeForm({ edition }: { readonly edition: Edition }) {
  const { t } = useLingui();
  const { name } = useSession();
  const act = useSign(edition);
  const { values, set, wrong, submit, mistakes, tried } = useFields<Signing>(
    { place: '', nameTyped: '', read: false },
    useCheck(),
    act.error,
  );
  const number = edition.edition;
  return (
    <Form onSubmit={() => submit(act.mutate)} label={t`Sign the code`}>
      <FormProblems
        title={t`Your signature was not recorded.`}
        error={act.error}
        mistakes={mistakes}
        ids={IDS}
        tried={tried}
      />
      <p>
        <Trans>
          By signing I undertake to follow this code in all my professional work as a coach, and I accept that a breach
          of it can be judged under the association’s procedure.
        </Trans>
      </p>
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
      <Checkbox id={IDS.read} checked={values.read} onChange={(read) => set({ read })} invalid={Boolean(wrong('read'))}>
        {t`I have read every section of edition ${number}`}
      </Checkbox>
      <div>
        <Button type="submit" pending={act.isPending}>{t`Sign the code`}</Button>
      </div>
    </Form>
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
