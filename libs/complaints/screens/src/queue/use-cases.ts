import { useQueries, useQuery } from '@tanstack/react-query';
import { ask, keys, useFormat, useSession } from '@standing/web-core';
import { caseQueueQuery, caseRegistryQuery, mySeatsQuery } from '../case.queries.js';
import { courseOptions } from '../use-course.js';
import type { Course } from '../course.js';
import { isClosed } from '../words/state-words.js';
import { byRiskAndDate, type CaseInList, casesIn, type Lists } from './case-in-list.js';

type Page<Row> = {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};

/** The whole of a list, page after page: it is sorted by a date that the server does not sort by. */
async function everyRow<Row>(pageAfter: (after: string | null) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Page<Row> = await pageAfter(after);
    rows.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return rows;
}

async function listsFor(roles: readonly string[]): Promise<Lists> {
  const [managed, kept, { mySeats: seats, myAppointments: appointments }] = await Promise.all([
    roles.includes('case-manager')
      ? everyRow((after) => ask(caseQueueQuery, { after }).then(({ caseQueue }) => caseQueue))
      : [],
    roles.includes('registrar')
      ? everyRow((after) => ask(caseRegistryQuery, { after }).then(({ caseRegistry }) => caseRegistry))
      : [],
    ask(mySeatsQuery, {}),
  ]);
  return { managed, kept, seats, appointments };
}

/** The cases that the reader may know of, each once; only the lists that their roles open are asked for. */
export function useCases() {
  const { roles } = useSession();
  return useQuery({
    queryKey: [...keys.cases, 'lists'],
    queryFn: () => listsFor(roles),
    select: casesIn,
    refetchInterval: 60_000,
  });
}

/** The same cases, those that the reader keeps with their risk and the clock that runs out first; by risk, then by date. */
export function useWithNextDates(cases: readonly CaseInList[]): readonly CaseInList[] {
  const { locale } = useFormat();
  const kept = cases.filter(({ mine }) => mine.includes('CASE_MANAGER') || mine.includes('REGISTRAR'));
  const courses = useQueries({ queries: kept.map(({ id }) => courseOptions(id, locale)) });
  const found = new Map(courses.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
  return byRiskAndDate(cases.map((one) => withNext(one, found.get(one.id))));
}

function withNext(one: CaseInList, course: Course | undefined): CaseInList {
  if (!course) return one;
  const [next] = [...course.clocks].sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  const risk = isClosed(course.state) ? null : (course.screening.risk ?? null);
  return { ...one, state: course.state, next: next ?? null, risk };
}
