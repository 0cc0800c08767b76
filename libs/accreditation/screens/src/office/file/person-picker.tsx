import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, TextField } from '@standing/design-system';
import { Loaded, useMembers } from '@standing/web-core';

export type Picked = { readonly id: string; readonly name: string };

type PersonPickerProps = {
  readonly label: string;
  readonly onPick: (person: Picked) => void;
  readonly pending?: boolean | undefined;
  /** What the button beside a name does, such as "Appoint". */
  readonly act: string;
};

/** A member of the body, found by name while it is typed. */
export function PersonPicker({ label, onPick, pending, act }: PersonPickerProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { enough, found } = useMembers(typed);
  return (
    <>
      <TextField
        label={label}
        hint={t`Two letters of the name are enough.`}
        value={typed}
        onChange={setTyped}
        size="medium"
      />
      {enough && (
        <Loaded query={found} failed={t`The members could not be looked for.`}>
          {(members) => <Found members={members} onPick={onPick} act={act} pending={pending} />}
        </Loaded>
      )}
    </>
  );
}

type FoundProps = Omit<PersonPickerProps, 'label'> & { readonly members: readonly Picked[] };

function Found({ members, onPick, pending, act }: FoundProps) {
  const { t } = useLingui();
  if (members.length === 0) return <p role="status">{t`No member of that name. Check the spelling.`}</p>;
  return (
    <ul className="rows">
      {members.map(({ id, name }) => (
        <li key={id} className="item">
          <span className="item-main">{name}</span>
          <Button
            kind="second"
            size="small"
            pending={pending ?? false}
            label={`${act}: ${name}`}
            onPress={() => onPick({ id, name })}
          >
            {act}
          </Button>
        </li>
      ))}
    </ul>
  );
}
