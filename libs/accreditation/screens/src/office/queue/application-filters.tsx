import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Disclosure, Row, Select } from '@standing/design-system';
import { ask, keys } from '@standing/web-core';
import type { QueuePlace } from '../../queues/saved-view.js';
import { levelsQuery } from '../../standing/standing.queries.js';
import { useApplicationStatus } from '../status-words.js';
import { KIND_WORDS } from '../kind-words.js';
import { KINDS, STAGES, STATUSES, statusOf } from './application-view.js';
import { DayFilter } from './day-filter.js';
import { stageWord } from './stage-words.js';

type FiltersProps = { readonly place: QueuePlace; readonly isRegistrar: boolean };

/** What the list can be asked; each answer is kept in the address. */
export function ApplicationFilters({ place, isRegistrar }: FiltersProps) {
  const { t } = useLingui();
  const { asked, search, onSearch } = place;
  const set = (name: string, value: string) => onSearch({ ...search, [name]: value === '' ? undefined : value });
  return (
    <Disclosure title={t`Filter and sort`}>
      <div className="stack">
        <Row align="start">
          <StatusFilter place={place} set={set} />
          {isRegistrar && <StageFilter value={asked['stage'] ?? ''} set={set} />}
          <LevelFilter value={asked['level'] ?? ''} set={set} />
          <KindFilter value={asked['kind'] ?? ''} set={set} />
          <OrderFilter value={asked['sort'] ?? 'oldest'} set={set} />
        </Row>
        <Row align="start">
          <DayFilter label={t`Applied on or after`} value={asked['from']} onChange={(day) => set('from', day)} />
          <DayFilter label={t`Applied on or before`} value={asked['until']} onChange={(day) => set('until', day)} />
        </Row>
        {isRegistrar && (
          <Checkbox
            checked={asked['decidable'] === 'yes'}
            onChange={(checked) => set('decidable', checked ? 'yes' : '')}
            hint={t`Ready to be decided; you have no part in it and no relation to the member.`}
          >
            {t`Only where I could decide`}
          </Checkbox>
        )}
      </div>
    </Disclosure>
  );
}

type Set = (name: string, value: string) => void;

type FilterProps = { readonly value: string; readonly set: Set };

/** "Open" is what is shown where nothing is said: it is not written into the address. */
function StatusFilter({ place: { asked }, set }: { readonly place: QueuePlace; readonly set: Set }) {
  const { t } = useLingui();
  const wordOf = useApplicationStatus();
  const byItself = statusOf({ ...asked, status: undefined });
  return (
    <Select
      label={t`Status`}
      value={statusOf(asked)}
      onChange={(value) => set('status', value === byItself ? '' : value)}
      options={[
        ...Object.entries(STATUSES).map(([value, status]) => ({
          value,
          text: status === 'OPEN' ? t`Open applications` : wordOf(status).word,
        })),
        { value: 'all', text: t`All of them` },
      ]}
    />
  );
}

function StageFilter({ value, set }: FilterProps) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Stage`}
      value={value}
      onChange={(stage) => set('stage', stage)}
      options={[
        { value: '', text: t`All stages` },
        ...Object.entries(STAGES).map(([code, stage]) => ({ value: code, text: t(stageWord(stage)) })),
      ]}
    />
  );
}

function LevelFilter({ value, set }: FilterProps) {
  const { t } = useLingui();
  const levels = useQuery({
    queryKey: keys.levels,
    queryFn: () => ask(levelsQuery, {}),
    select: ({ schemeLevels }) => schemeLevels.map(({ code, title }) => ({ value: code, text: title })),
    staleTime: 300_000,
  });
  const known = levels.data ?? [];
  const unknown = value !== '' && !known.some((level) => level.value === value) ? [{ value, text: value }] : [];
  return (
    <Select
      label={t`Level`}
      value={value}
      onChange={(level) => set('level', level)}
      options={[{ value: '', text: t`All levels` }, ...known, ...unknown]}
    />
  );
}

function KindFilter({ value, set }: FilterProps) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Kind`}
      value={value}
      onChange={(kind) => set('kind', kind)}
      options={[
        { value: '', text: t`All kinds` },
        ...Object.entries(KINDS).map(([value, kind]) => ({ value, text: t(KIND_WORDS[kind]) })),
      ]}
    />
  );
}

function OrderFilter({ value, set }: FilterProps) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Order`}
      value={value}
      onChange={(order) => set('sort', order === 'oldest' ? '' : order)}
      options={[
        { value: 'oldest', text: t`Oldest first` },
        { value: 'newest', text: t`Newest first` },
        { value: 'level', text: t`By level` },
      ]}
    />
  );
}
