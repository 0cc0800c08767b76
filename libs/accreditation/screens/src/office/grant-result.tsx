import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { RowResults } from '../queues/row-results.js';
import type { Granted } from './granted.js';

/** What became of each member: those who have it keep it, though others have not. */
export function GrantResult({ granted, onClose }: { readonly granted: Granted; readonly onClose: () => void }) {
  const { t } = useLingui();
  const { members } = granted;
  const count = members.filter(({ relief }) => relief).length;
  const title = plural(count, { one: 'Granted to # member', other: 'Granted to # members' });
  const rows = members.map(({ person: { id, name }, relief, refusals }) => ({
    key: id,
    name,
    isDone: relief !== null,
    word: relief ? t`Granted` : t`Not granted`,
    notes: refusals.map(({ message }) => message),
  }));
  return <RowResults title={title} rows={rows} onClose={onClose} />;
}
