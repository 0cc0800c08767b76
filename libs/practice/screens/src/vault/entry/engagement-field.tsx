import { useLingui } from '@lingui/react/macro';
import { Select } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { useOwnEngagements } from '../use-lists.js';
import type { EntryFieldsProps } from './entry-fields-props.js';

/** Which engagement an entry belongs to, where the coach wants to say so: the link is in the vault alone. */
export function EngagementField({ entry, set }: EntryFieldsProps) {
  const { t } = useLingui();
  const engagements = useOwnEngagements();
  return (
    <Loaded query={engagements} failed={t`The engagements could not be loaded.`} lines={1}>
      {(found) => (
        <Select
          label={t`Engagement`}
          value={entry.engagementIds[0] ?? ''}
          onChange={(id) => set({ engagementIds: id === '' ? [] : [id] })}
          options={[
            { value: '', text: t`Not said` },
            ...found.map(({ id, pseudonym }) => ({ value: id, text: pseudonym })),
          ]}
        />
      )}
    </Loaded>
  );
}
