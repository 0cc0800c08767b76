import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, TextField } from '@standing/design-system';
import { Loaded, useMembers } from '@standing/web-core';

export type Chosen = { readonly id: string; readonly name: string };

type ChosenMembersProps = {
  readonly id: string;
  readonly chosen: readonly Chosen[];
  readonly onChange: (chosen: readonly Chosen[]) => void;
  readonly error: string | undefined;
};

/** Members found by name and put on a list, one after another. */
export function ChosenMembers({ id, chosen, onChange, error }: ChosenMembersProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { enough, found } = useMembers(typed);
  const count = plural(chosen.length, { one: '# member chosen', other: '# members chosen' });
  const add = (person: Chosen) => {
    onChange([...chosen, person]);
    setTyped('');
  };
  return (
    <>
      <TextField
        id={id}
        label={t`Add a member`}
        hint={t`Two letters are enough; accents and capitals make no difference.`}
        type="search"
        inputMode="search"
        value={typed}
        onChange={setTyped}
        size="medium"
        autoComplete="off"
        error={error}
      />
      {enough && (
        <Loaded query={found} failed={t`The members could not be looked for.`}>
          {(members) => <Found members={members.filter((one) => !chosen.some(({ id }) => id === one.id))} add={add} />}
        </Loaded>
      )}
      <p className="muted" role="status">
        {count}
      </p>
      <ListOfChosen chosen={chosen} onChange={onChange} />
    </>
  );
}

type FoundProps = {
  readonly members: readonly (Chosen & { readonly addressShown: string })[];
  readonly add: (person: Chosen) => void;
};

function Found({ members, add }: FoundProps) {
  const { t } = useLingui();
  if (members.length === 0) return <p role="status">{t`No other member of that name. Check the spelling.`}</p>;
  return (
    <ul className="rows">
      {members.map(({ id, name, addressShown }) => (
        <li key={id} className="item">
          <span className="item-main" data-user-text="">
            {name} <span className="muted">{addressShown}</span>
          </span>
          <span className="item-end">
            <Button kind="second" onPress={() => add({ id, name })} label={t`Add ${name}`}>{t`Add`}</Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ListOfChosen({ chosen, onChange }: Pick<ChosenMembersProps, 'chosen' | 'onChange'>) {
  const { t } = useLingui();
  if (chosen.length === 0) return null;
  return (
    <ul className="rows">
      {chosen.map(({ id, name }) => (
        <li key={id} className="item">
          <span className="item-main" data-user-text="">
            {name}
          </span>
          <span className="item-end">
            <Button
              kind="quiet"
              onPress={() => onChange(chosen.filter((one) => one.id !== id))}
              label={t`Leave ${name} out`}
            >{t`Leave out`}</Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
