import { useLingui } from '@lingui/react/macro';
import { TextField } from '@standing/design-system';

const ACCOUNT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type MemberMeant = { readonly memberId?: string; readonly reference?: string };

/** A member as somebody means them: by a reference of the register, or by the number of their account. */
export function memberMeant(typed: string): MemberMeant {
  const text = typed.trim();
  return ACCOUNT.test(text) ? { memberId: text.toLowerCase() } : { reference: text };
}

type MemberFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

/** Names are shared; a reference is one person’s. */
export function MemberField(props: MemberFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      {...props}
      size="medium"
      autoComplete="off"
      hint={t`Their reference in the public register, such as CC-2026-7K3Q9MX, or the number of their account.`}
    />
  );
}
