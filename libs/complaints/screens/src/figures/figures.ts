import type { ResultOf, VariablesOf } from '@standing/web-core';
import type { caseFiguresQuery, casesBehindFigureQuery } from './figure.queries.js';

export type Figures = ResultOf<typeof caseFiguresQuery>['caseFigures'];
export type Asked = VariablesOf<typeof caseFiguresQuery>;
export type FigureName = VariablesOf<typeof casesBehindFigureQuery>['figure'];
export type FigurePart = NonNullable<VariablesOf<typeof casesBehindFigureQuery>['part']>;
export type Way = NonNullable<Asked['way']>;

/** A figure, or one of its parts. */
export type FigureMeant = { readonly figure: FigureName; readonly part: FigurePart | null };

/** The periods that may be chosen: the year so far, the twelve months before today, and years that are over. */
export function periodsOf(
  today: string,
): readonly { readonly id: string; readonly from: string; readonly until: string }[] {
  const year = Number(today.slice(0, 4));
  const whole = (of: number) => ({ id: String(of), from: `${String(of)}-01-01`, until: `${String(of)}-12-31` });
  return [
    whole(year),
    { id: 'last-12', from: `${String(year - 1)}${today.slice(4).replace('-02-29', '-02-28')}`, until: today },
    ...[1, 2, 3, 4].map((ago) => whole(year - ago)),
  ];
}
