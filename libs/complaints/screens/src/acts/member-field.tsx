import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '@standing/design-system';
import { Loaded, useMembers } from '@standing/web-core';

const ACCOUNT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What was typed, and who was chosen among those of that name. */
export type MemberChoice = {
  readonly typed: string;
  readonly chosen: { readonly id: string; readonly name: string } | null;
};

export const NOBODY: MemberChoice = { typed: '', chosen: null };

export type MemberMeant = { readonly memberId?: string; readonly reference?: string };

/** The member who was chosen, or else whom a reference of the register or the number of an account means. */
export function memberMeant({ typed, chosen }: MemberChoice): MemberMeant {
  if (chosen) return { memberId: chosen.id };
  const text = typed.trim();
  return ACCOUNT.test(text) ? { memberId: text.toLowerCase() } : { reference: text };
}

/** A name without anybody chosen says too little: names are shared, and hold no figure. */
export function isOpen({ typed, chosen }: MemberChoice): boolean {
  return chosen === null && !/\d/.test(typed);
}

/** As the question before the act names them. */
export function shownMember({ typed, chosen }: MemberChoice): string {
  return chosen?.name ?? typed.trim();
}

type MemberFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: MemberChoice;
  readonly onChange: (value: MemberChoice) => void;
  readonly error: string | undefined;
};

/** A member by name, chosen from those who are called so, or by a reference that is one person’s. */
export function MemberField({ value, onChange, ...field }: MemberFieldProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        {...field}
        size="medium"
        autoComplete="off"
        hint={t`Their name, or their reference in the public register, such as CC-2026-7K3Q9MX.`}
        value={value.typed}
        onChange={(typed) => onChange({ typed, chosen: null })}
      />
      {/\d/.test(value.typed) || <MembersFound value={value} onChange={onChange} />}
    </>
  );
}

function MembersFound({ value, onChange }: Pick<MemberFieldProps, 'value' | 'onChange'>) {
  const { t } = useLingui();
  const { enough, found } = useMembers(value.typed);
  if (!enough) return null;
  return (
    <Loaded query={found} failed={t`The members could not be looked for.`}>
      {(members) =>
        members.length === 0 ? (
          <p role="status">{t`No member of that name. Check the spelling, or type their reference.`}</p>
        ) : (
          <RadioGroup
            label={t`Members of that name`}
            value={value.chosen?.id ?? null}
            onChange={(id) => onChange({ ...value, chosen: members.find((member) => member.id === id) ?? null })}
            options={members.map(({ id, name, addressShown }) => ({ value: id, text: name, hint: addressShown }))}
          />
        )
      }
    </Loaded>
  );
}
