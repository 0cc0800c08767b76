import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, TextField } from '@standing/design-system';
import { Loaded, useMembers } from '@standing/web-core';

export type Chosen = { readonly id: string; readonly name: string };

type Props = {
  readonly id: string;
  readonly chosen: readonly Chosen[];
  readonly onChange: (chosen: readonly Chosen[]) => void;
  readonly error: string | undefined;
};

/** Members found by name and put on a list, one after another. */
export function ChosenMembers({ id, chosen, onChange, error }: Props) {
  const { t } = useLingui();
  const count = plural(chosen.length, { one: '# member chosen', other: '# members chosen' });
  const without = (person: Chosen) => onChange(chosen.filter((one) => one.id !== person.id));
  return (
    <>
      <Finder id={id} error={error} chosen={chosen} onChoose={(person) => onChange([...chosen, person])} />
      <p className="muted" role="status">
        {count}
      </p>
      {chosen.length > 0 && (
        <ul className="rows">
          {chosen.map((person) => {
            const { name } = person;
            return (
              <li key={person.id}>
                <div className="item">
                  <span className="item-main" data-user-text="">
                    {name}
                  </span>
                  <span className="item-end">
                    <Button
                      kind="quiet"
                      onPress={() => without(person)}
                      label={t`Leave ${name} out`}
                    >{t`Leave out`}</Button>
                  </span>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

type FinderProps = Pick<Props, 'id' | 'chosen' | 'error'> & { readonly onChoose: (person: Chosen) => void };

function Finder({ id, chosen, error, onChoose }: FinderProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { enough, found } = useMembers(typed);
  const choose = (person: Chosen) => {
    onChoose(person);
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
        {...(error ? { error } : {})}
      />
      {enough && (
        <Loaded query={found} failed={t`The members could not be looked for.`}>
          {(members) => (
            <FoundMembers
              members={members.filter((one) => !chosen.some((other) => other.id === one.id))}
              onChoose={choose}
            />
          )}
        </Loaded>
      )}
    </>
  );
}

type Member = Chosen & { readonly addressShown: string };

type FoundMembersProps = { readonly members: readonly Member[]; readonly onChoose: (person: Chosen) => void };

function FoundMembers({ members, onChoose }: FoundMembersProps) {
  const { t } = useLingui();
  if (members.length === 0) return <p role="status">{t`No other member of that name. Check the spelling.`}</p>;
  return (
    <ul className="rows">
      {members.map((person) => (
        <li key={person.id}>
          <Found person={person} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

type FoundProps = { readonly person: Member; readonly onChoose: (person: Chosen) => void };

function Found({ person: { id, name, addressShown }, onChoose }: FoundProps) {
  const { t } = useLingui();
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        {name} <span className="muted">{addressShown}</span>
      </span>
      <span className="item-end">
        <Button kind="second" onPress={() => onChoose({ id, name })} label={t`Add ${name}`}>{t`Add`}</Button>
      </span>
    </div>
  );
}
