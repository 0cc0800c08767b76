import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import { useCountryNames, useFormat } from '@standing/web-core';
import { activityWord } from '../covers/cover-words.js';
import { mapStateWord } from './state-words.js';
import { TimeBar } from './time-bar.js';
import type { WorkedRow, WorkedSegment } from './worked.js';

/** One activity in one country: its times under each other, drawn and in words. */
export function ActivityTable({ row: { country, activity, segments } }: { readonly row: WorkedRow }) {
  const { t } = useLingui();
  const { nameOf } = useCountryNames();
  const [what, where] = [t(activityWord(activity)), nameOf(country)];
  return (
    <div className="stack" data-gap="small">
      <div className="table-wrap" role="region" aria-label={`${where} · ${what}`} tabIndex={0}>
        <table className="table">
          <caption>
            {what}
            <span className="unseen">, {where}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t`Days`}</th>
              <th scope="col">{t`How my work is covered`}</th>
              <th scope="col" data-figure="">{t`My practice`}</th>
            </tr>
          </thead>
          <tbody>
            {segments.map((segment) => (
              <Segment key={segment.from} segment={segment} />
            ))}
          </tbody>
        </table>
      </div>
      <TimeBar segments={segments} />
    </div>
  );
}

function Segment({ segment }: { readonly segment: WorkedSegment }) {
  const { t } = useLingui();
  const format = useFormat();
  const { from, to, state, minutes } = segment;
  const { tone, word } = mapStateWord(state);
  const [first, last] = [format.day(from), format.day(to)];
  return (
    <tr>
      <td>{from === to ? first : t`${first} to ${last}`}</td>
      <td>
        <StatusTag tone={tone}>{t(word)}</StatusTag>
        <Answered segment={segment} />
      </td>
      <td data-figure="">{minutes === 0 ? '–' : format.duration(minutes)}</td>
    </tr>
  );
}

/** Until when a claim is answered, or why none is. */
function Answered({ segment: { state, answeredUntil } }: { readonly segment: WorkedSegment }) {
  const format = useFormat();
  if (state === 'GAP') return null;
  const until = answeredUntil && format.day(answeredUntil);
  return (
    <p className="muted small">
      {state === 'LAPSED' ? (
        <Trans>A cover held on these days, and answers no claim any more.</Trans>
      ) : until ? (
        <Trans>For claims made until {until}.</Trans>
      ) : (
        <Trans>Whenever a claim is made.</Trans>
      )}
    </p>
  );
}
