import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { RadioGroup, TextField } from '@standing/design-system';
import { ask, keys, Loaded, type ResultOf } from '@standing/web-core';
import { directoryQuery } from './agreement.queries.js';

export type DirectoryPickProps = {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (supervisorId: string | null) => void;
  readonly error: string | undefined;
};

/** The supervisors whom the body has checked, found by name. */
export function DirectoryPick(props: DirectoryPickProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search.trim());
  const found = useQuery({
    queryKey: [...keys.directory, asked],
    queryFn: () => ask(directoryQuery, { search: asked === '' ? null : asked }),
    select: ({ supervisorDirectory }) => supervisorDirectory,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <TextField
        label={t`Search by name`}
        type="search"
        inputMode="search"
        value={search}
        onChange={setSearch}
        size="medium"
        autoComplete="off"
      />
      <Loaded query={found} failed={t`The directory could not be loaded.`}>
        {(supervisors) => <Found {...props} supervisors={supervisors} />}
      </Loaded>
    </>
  );
}

type Supervisors = ResultOf<typeof directoryQuery>['supervisorDirectory'];

function Found({ supervisors, ...field }: DirectoryPickProps & { readonly supervisors: Supervisors }) {
  const { t } = useLingui();
  const count = supervisors.length;
  const nobody = t`Nobody of that name is in the directory. Check the spelling, or choose “is not in it yet”.`;
  return (
    <>
      <p className="unseen" role="status">{t`${count} found`}</p>
      {count === 0 ? (
        <p id={field.id}>{nobody}</p>
      ) : (
        <RadioGroup
          {...field}
          label={t`Found in the directory`}
          options={supervisors.map(({ id, name, addressShown }) => ({ value: id, text: name, hint: addressShown }))}
        />
      )}
    </>
  );
}
