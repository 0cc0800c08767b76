import { useQuery } from '@tanstack/react-query';
import { ask, keys, readFragment, type ResultOf } from '@standing/web-core';
import { statementFragment, statementQuery, statementRowFragment, statementsQuery } from './statement.queries.js';

export type StatementInList = ResultOf<typeof statementRowFragment>;
export type Statement = ResultOf<typeof statementFragment>;
export type Version = Statement['versions'][number];
export type Line = Version['lines'][number];
export type MonthToState = ResultOf<typeof statementsQuery>['mySupervisionMonths'][number];

/** The statements of the person signed in, on either side, and the months of which there is none. */
export function useStatements() {
  return useQuery({
    queryKey: [...keys.sessions, 'statements'],
    queryFn: () => ask(statementsQuery, {}),
    select: ({ mySupervisionStatements, mySupervisionMonths: months }) => ({
      statements: mySupervisionStatements.map((statement) => readFragment(statementRowFragment, statement)),
      months,
    }),
  });
}

/** One statement. */
export function useStatement(id: string) {
  return useQuery({
    queryKey: [...keys.sessions, 'statements', id],
    queryFn: () => ask(statementQuery, { id }),
    select: ({ supervisionStatement }) => readFragment(statementFragment, supervisionStatement),
  });
}

/** Whether the side has signed this version. */
export function isSignedBy(
  { signatures }: { readonly signatures: readonly { readonly side: Statement['side'] }[] },
  side: Statement['side'],
): boolean {
  return signatures.some((signature) => signature.side === side);
}
