import { useLingui } from '@lingui/react/macro';
import { Button, Form, TextField, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields, useSession } from '@standing/web-core';
import { type Declaration, declarationKeys, signDeclarationMutation } from './declaration.queries.js';

type Signing = { readonly place: string; readonly nameTyped: string };

/** A place and one's own name, typed: the signature of the version above, and of no other. */
export function SignDeclarationForm({ declaration: { id, hash, title } }: { readonly declaration: Declaration }) {
  const { t } = useLingui();
  const ids = { place: `${id}-place`, nameTyped: `${id}-name` };
  const act = useAct({
    run: (signing: Signing, idempotencyKey) =>
      ask(signDeclarationMutation, { input: { versionId: id, versionHash: hash, ...signing }, idempotencyKey }),
    touches: [[...keys.code, ...declarationKeys.mine]],
    onDone: () => toast({ text: t`Signed.` }),
  });
  const check = ({ place, nameTyped }: Signing) => ({
    ...(place.trim() === '' && { place: t`Say where you are signing.` }),
    ...(nameTyped.trim() === '' && { nameTyped: t`Type your name to sign.` }),
  });
  const fields = useFields<Signing>({ place: '', nameTyped: '' }, check, act.error);
  const { mistakes, tried, submit } = fields;
  return (
    <Form onSubmit={() => submit(act.mutate)} label={t`Sign: ${title}`}>
      <FormProblems title={t`Your signature was not recorded.`} {...{ ids, mistakes, tried, error: act.error }} />
      <SigningFields fields={fields} ids={ids} />
      <div>
        <Button type="submit" pending={act.isPending} label={t`Sign: ${title}`}>{t`Sign`}</Button>
      </div>
    </Form>
  );
}

type SigningFieldsProps = { readonly fields: Fields<Signing>; readonly ids: Readonly<Record<keyof Signing, string>> };

function SigningFields({ fields: { values, set, wrong }, ids }: SigningFieldsProps) {
  const { t } = useLingui();
  const { name } = useSession();
  const field = { size: 'medium' } as const;
  return (
    <>
      <TextField
        {...field}
        id={ids.place}
        label={t`Signed at (town)`}
        value={values.place}
        onChange={(place) => set({ place })}
        error={wrong('place')}
        autoComplete="address-level2"
      />
      <TextField
        {...field}
        id={ids.nameTyped}
        label={t`Type your name`}
        hint={t`As your association knows it: ${name}`}
        value={values.nameTyped}
        onChange={(nameTyped) => set({ nameTyped })}
        error={wrong('nameTyped')}
        autoComplete="name"
      />
    </>
  );
}
