import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { AimDialog } from './aim-dialog.js';
import { AimRow } from './aim-row.js';
import { useAims } from './use-aims.js';

/** What the coach means to learn, written before, and what came of it, written after: for the coach alone. */
export function AimsCard() {
  const { t } = useLingui();
  const aims = useAims();
  const [open, setOpen] = useState(false);
  const add = <Button kind="second" size="small" onPress={() => setOpen(true)}>{t`Add an aim`}</Button>;
  return (
    <Card title={t`My aims`} action={add} busy={aims.isFetching}>
      <Loaded query={aims} failed={t`Your aims could not be loaded.`} lines={3}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              sentence={t`Write what you mean to learn before you learn it, and afterwards what came of it. Nobody else sees it.`}
              example={t`Close an engagement better · by 31 Dec · FR-1`}
            />
          ) : (
            <ul className="rows">
              {found.map((aim) => (
                <li key={aim.id}>
                  <AimRow aim={aim} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {open && <AimDialog aim={null} onClose={() => setOpen(false)} />}
    </Card>
  );
}
