import { useLingui } from '@lingui/react/macro';
import { ask, newIdempotencyKey } from '@standing/web-core';
import type { Table } from '../../queues/use-download.js';
import { applicationsQuery } from '../office.queries.js';
import { KIND_WORDS } from '../kind-words.js';
import { useApplicationStatus } from '../status-words.js';
import type { Question } from './application-view.js';
import { downloadApplicationsMutation } from './queue.queries.js';
import { stageWord } from './stage-words.js';
import type { QueuedApplication } from './use-applications.js';

/** As many as the server gives at once. */
const PAGE = 50;

/** The list as it is shown, all its pages, for a file. That somebody takes it along is written down first. */
export function useApplicationsTable(question: Question, isRegistrar: boolean): Table {
  const { t } = useLingui();
  const statusOf = useApplicationStatus();
  const rowOf = ({ person, level, kind, status, stage, appliedOn, honouredUntil }: QueuedApplication) => [
    ...[person.name, level.title, t(KIND_WORDS[kind]), appliedOn, statusOf(status).word, honouredUntil ?? ''],
    ...(isRegistrar ? [stage ? t(stageWord(stage)) : ''] : []),
  ];
  return {
    header: [
      ...[t`Member`, t`Level`, t`Kind`, t`Applied on`, t`Status`, t`Honoured until`],
      ...(isRegistrar ? [t`Stage`] : []),
    ],
    rows: async (signal, onCount) => {
      await ask(downloadApplicationsMutation, { ...question, idempotencyKey: newIdempotencyKey() });
      const rows: string[][] = [];
      for (let after: string | null = null; !signal.aborted;) {
        const { applications } = await page(question, after);
        rows.push(...applications.edges.map(({ node }) => rowOf(node)));
        onCount(rows.length);
        after = applications.pageInfo.endCursor;
        if (!applications.pageInfo.hasNextPage) break;
      }
      return rows;
    },
  };
}

function page(question: Question, after: string | null) {
  return ask(applicationsQuery, { ...question, first: PAGE, after });
}
