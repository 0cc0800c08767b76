import { useLingui } from '@lingui/react/macro';
import { Row, Select } from '@standing/design-system';
import type { QueuePlace } from '../queues/saved-view.js';
import { OWN_STATUSES } from './assessment-view.js';
import { useOwnStatus } from './assessment-words.js';

/** How far the assessments shown are, and their order; both are kept in the address. */
export function AssessmentFilters({ place: { asked, search, onSearch } }: { readonly place: QueuePlace }) {
  const { t } = useLingui();
  const statusOf = useOwnStatus();
  const set = (name: string, value: string) => onSearch({ ...search, [name]: value === '' ? undefined : value });
  return (
    <Row align="start">
      <Select
        label={t`Status`}
        value={asked['status'] ?? ''}
        onChange={(value) => set('status', value)}
        options={[
          { value: '', text: t`All of them` },
          ...Object.entries(OWN_STATUSES).map(([value, status]) => ({ value, text: statusOf(status).word })),
        ]}
      />
      <Select
        label={t`Order`}
        value={asked['sort'] ?? 'newest'}
        onChange={(value) => set('sort', value === 'newest' ? '' : value)}
        options={[
          { value: 'newest', text: t`Newest first` },
          { value: 'oldest', text: t`Oldest first` },
          { value: 'level', text: t`By level` },
        ]}
      />
    </Row>
  );
}
