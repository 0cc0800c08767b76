import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { StatusTag, SummaryList, TextLink } from '@standing/design-system';
import { type ResultOf, useFormat } from '@standing/web-core';
import { METER_TONES } from '../sanction/meter-list.js';
import { KIND_WORDS, METER_WORDS, TRACK_WORDS } from '../sanction/sanction-words.js';
import { useCondition } from '../sanction/use-condition.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import type { watchedSanctionsQuery } from './monitoring.queries.js';

export type WatchedSanction = ResultOf<typeof watchedSanctionsQuery>['watchedSanctions'][number];
type RowProps = { readonly row: WatchedSanction };

/** One sanction: whom it concerns, where it stands, its days, and how each condition is kept. */
export function BoardRow({ row }: RowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, reference, respondent, mine, kind, state } = row;
  const functions = format.all(mine.map((name) => t(FUNCTION_WORDS[name])));
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong" data-user-text="">
          <TextLink href={`/cases/${id}`}>{reference}</TextLink>
        </span>
        {respondent?.name && <span data-user-text="">{` · ${respondent.name}`}</span>}
        <span className="muted">{` · ${functions}`}</span>
      </p>
      <p>
        <NeedTag row={row} /> {t(KIND_WORDS[kind])} <span className="muted">{`· ${t(TRACK_WORDS[state])}`}</span>
      </p>
      <Days row={row} />
    </div>
  );
}

function NeedTag({ row: { need, worst } }: RowProps) {
  const { t } = useLingui();
  if (need === 'REVIEW_OVERDUE') return <StatusTag tone="bad">{t`review overdue`}</StatusTag>;
  return worst ? <StatusTag tone={METER_TONES[worst]}>{t(METER_WORDS[worst])}</StatusTag> : null;
}

function Days({ row }: RowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const say = useCondition();
  const { fromOn, lastOn, decideBy, monitored, meters, turnedOn } = row;
  return (
    <SummaryList
      items={[
        { term: t`In force since`, value: format.day(fromOn, 'long') },
        ...(lastOn ? [{ term: t`Last day of its term`, value: format.day(lastOn, 'long') }] : []),
        ...(decideBy ? [{ term: t`Review`, value: <Review row={row} decideBy={decideBy} /> }] : []),
        ...(turnedOn ? [{ term: t`A condition last turned on`, value: format.day(turnedOn, 'long') }] : []),
        ...(monitored ? [] : [{ term: t`Monitor`, value: t`Nobody is appointed.` }]),
        ...meters.map(({ condition, state, nextBy }) => ({
          term: say(condition),
          value: (
            <>
              <StatusTag tone={METER_TONES[state]}>{t(METER_WORDS[state])}</StatusTag>
              {nextBy && state !== 'MET' && ` ${format.day(nextBy, 'long')}`}
            </>
          ),
        })),
      ]}
    />
  );
}

function Review({ row, decideBy }: RowProps & { readonly decideBy: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const [opens, last] = [row.reviewOpensOn && format.day(row.reviewOpensOn, 'long'), format.day(decideBy, 'long')];
  const left = row.reviewDaysLeft ?? 0;
  if (left < 0) {
    const gone = -left;
    const late = plural(gone, { one: '# day', other: '# days' });
    return <>{t`Nobody decided in it: its last day was ${last}, overdue by ${late}.`}</>;
  }
  const days = plural(left, { one: '# day left', other: '# days left' });
  if (row.state === 'REVIEW') return <>{t`Open. To be decided by ${last}: ${days}.`}</>;
  return <>{t`Opens on ${opens}, to be decided by ${last}: ${days}.`}</>;
}
