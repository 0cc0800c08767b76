import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { RadioGroup, Skeleton, TextField } from '@standing/design-system';
import { ask, Failure, keys } from '@standing/web-core';
import { directoryQuery } from './agreement.queries.js';

export type DirectoryPickProps = {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (supervisorId: string | null) => void;
  readonly error: string | undefined;
};

/** The supervisors whom the body has checked, found by name. */
export function DirectoryPick({ id, value, onChange, error }: DirectoryPickProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search.trim());
  const found = useQuery({
    queryKey: [...keys.directory, asked],
    queryFn: () => ask(directoryQuery, { search: asked === '' ? null : asked }),
    select: ({ supervisorDirectory }) => supervisorDirectory,
    placeholderData: keepPreviousData,
  });
  const count = found.data?.length ?? 0;
  return (
    <>
      <TextField label={t`Search by name`} type="search" inputMode="search" value={search} onChange={setSearch} size="medium" autoComplete="off" />
      <p className="unseen" role="status">
        {found.data && t`${count} found`}
      </p>
      {found.isPending && <Skeleton />}
      {found.error && !found.data && <Failure title={t`The directory could not be loaded.`} error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && count === 0 && <p id={id}>{t`Nobody of that name is in the directory. Check the spelling, or choose “is not in it yet”.`}</p>}
      {found.data && count > 0 && (
        <RadioGroup
          id={id}
          label={t`Found in the directory`}
          value={value}
          onChange={onChange}
          error={error}
          options={found.data.map((supervisor) => ({ value: supervisor.id, text: supervisor.name, hint: supervisor.addressShown }))}
        />
      )}
    </>
  );
}
