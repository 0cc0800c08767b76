import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Card, TextField, TextLink } from '@standing/design-system';
import { Loaded, useMembers } from '@standing/web-core';

/** The record of a member, found by name while it is typed. */
export function MemberSearch() {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { enough, found } = useMembers(typed);
  return (
    <Card title={t`Find a member`}>
      <TextField
        label={t`Name`}
        hint={t`Two letters are enough; accents and capitals make no difference.`}
        type="search"
        inputMode="search"
        value={typed}
        onChange={setTyped}
        size="medium"
        autoComplete="off"
      />
      {enough && (
        <Loaded query={found} failed={t`The members could not be looked for.`}>
          {(members) => <Found members={members} />}
        </Loaded>
      )}
      <p>
        <TextLink href="/office/chapters">{t`Chapters and their members`}</TextLink>
      </p>
    </Card>
  );
}

type FoundProps = {
  readonly members: readonly { readonly id: string; readonly name: string; readonly addressShown: string }[];
};

function Found({ members }: FoundProps) {
  const { t } = useLingui();
  const count = plural(members.length, { one: '# member found', other: '# members found' });
  if (members.length === 0) return <p role="status">{t`No member of that name. Check the spelling.`}</p>;
  return (
    <>
      <p className="unseen" role="status">
        {count}
      </p>
      <ul className="rows">
        {members.map(({ id, name, addressShown }) => (
          <li key={id}>
            <TextLink href={`/office/members/${id}`}>{name}</TextLink> <span className="muted">{addressShown}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
