import { useQuery } from '@tanstack/react-query';
import { ask, keys, readFragment, type ResultOf } from '@standing/web-core';
import { reportFragment, reportQuery, reportsQuery } from './report.queries.js';

export type Reports = ResultOf<typeof reportsQuery>;
export type ReportInList = Reports['mySupervisorReports'][number];
export type Level = Reports['schemeLevels'][number];
export type Report = ResultOf<typeof reportFragment>;
export type Version = Report['versions'][number];

/** The reports of the person signed in, on either side. */
export function useReports() {
  return useQuery({ queryKey: [...keys.sessions, 'reports'], queryFn: () => ask(reportsQuery, {}) });
}

/** One report. */
export function useReport(id: string) {
  return useQuery({
    queryKey: [...keys.sessions, 'reports', id],
    queryFn: () => ask(reportQuery, { id }),
    select: ({ supervisorReport, schemeLevels }) => ({
      report: readFragment(reportFragment, supervisorReport),
      levels: schemeLevels,
    }),
  });
}

/** What a level is called; its code where the scheme in force has it no more. */
export function levelTitle(levels: readonly Level[], code: string): string {
  return levels.find((level) => level.code === code)?.title ?? code;
}
