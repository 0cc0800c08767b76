import { useLingui } from '@lingui/react/macro';
import { useFormat, useSession } from '@standing/web-core';
import type { Table } from '../queues/use-download.js';
import type { Assessment } from './assessment.js';
import { useOwnStatus } from './assessment-words.js';

/** The assessments as they are shown, for a file: nobody's name is in it. */
export function useAssessmentsTable(shown: readonly Assessment[]): Table {
  const { t } = useLingui();
  const format = useFormat();
  const { zone } = useSession().body;
  const statusOf = useOwnStatus();
  const rows = shown.map(({ file, level, assignedAt, status }) => [
    ...[file, level.title, format.instant(assignedAt, zone), statusOf(status).word],
  ]);
  return { header: [t`File`, t`Level`, t`Given on`, t`Status`], rows: () => Promise.resolve(rows) };
}
