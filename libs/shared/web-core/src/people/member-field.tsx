import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '@standing/design-system';
import { useState } from 'react';
import { Loaded } from '../show/loaded.js';
import { useMembers } from './use-members.js';

type MemberFieldProps = {
  readonly id: string;
  readonly label: string;
  /** The id of the member; empty while none is chosen. */
  readonly value: string;
  readonly onChange: (personId: string) => void;
  readonly error: string | undefined;
};

/** A member of the body, found by name and chosen among those who have it. */
export function MemberField({ id, label, value, onChange, error }: MemberFieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const type = (text: string) => {
    setTyped(text);
    onChange('');
  };
  return (
    <>
      <TextField
        id={id}
        label={label}
        hint={t`Two letters of the name are enough.`}
        type="search"
        inputMode="search"
        autoComplete="off"
        size="medium"
        value={typed}
        onChange={type}
        error={error}
      />
      <MembersFound typed={typed} value={value} onChange={onChange} />
    </>
  );
}

type MembersFoundProps = Pick<MemberFieldProps, 'value' | 'onChange'> & { readonly typed: string };

function MembersFound({ typed, value, onChange }: MembersFoundProps) {
  const { t } = useLingui();
  const { enough, found } = useMembers(typed);
  if (!enough) return null;
  return (
    <Loaded query={found} failed={t`The members could not be looked for.`}>
      {(members) =>
        members.length === 0 ? (
          <p role="status">{t`No member of that name. Check the spelling.`}</p>
        ) : (
          <RadioGroup
            label={t`Which of them`}
            value={value === '' ? null : value}
            onChange={(chosen) => onChange(chosen ?? '')}
            options={members.map((member) => ({ value: member.id, text: member.name, hint: member.addressShown }))}
          />
        )
      }
    </Loaded>
  );
}
