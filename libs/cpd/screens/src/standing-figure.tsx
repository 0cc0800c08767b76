import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, Meter } from '@standing/design-system';
import { ask, keys, type ResultOf, useFormat } from '@standing/web-core';
import { figureQuery } from './cpd.queries.js';

type Line = NonNullable<ResultOf<typeof figureQuery>['standing']['decision']>['lines'][number];

/** What the standing says: nothing is worked out here, and where it says nothing, nothing is shown. */
export function StandingFigure() {
  const { data } = useQuery({
    queryKey: [...keys.standing, 'cpd'],
    queryFn: () => ask(figureQuery, {}),
    select: ({ standing }) => standing,
  });
  const lines = (data?.decision?.lines ?? []).filter(({ kind, unit, result }) => {
    return kind === 'cpd' && unit === 'MINUTES' && result !== 'UNKNOWN';
  });
  return lines.map((line) => <Figure key={line.ruleId} line={line} level={data?.aimedLevel?.title ?? null} />);
}

function Figure({ line, level }: { readonly line: Line; readonly level: string | null }) {
  const { t } = useLingui();
  const format = useFormat();
  const { title, needed, counted, awaiting, windowFrom, windowTo, adjusted } = line;
  if (needed === null || counted === null) return null;
  const [done, of] = [format.duration(counted), format.duration(needed)];
  const [from, to] = [windowFrom && format.day(windowFrom), format.day(windowTo)];
  const sentence = from ? t`${done} of ${of}, from ${from} to ${to}` : t`${done} of ${of}`;
  return (
    <Card title={level ? `${title} · ${level}` : title}>
      <Meter needed={needed} counted={counted} awaiting={awaiting ?? 0} sentence={sentence} />
      <p>
        <span className="strong figure">
          <Trans>
            {done} of {of}
          </Trans>
        </span>
        {from && (
          <span className="muted">
            {' · '}
            <Trans>
              from {from} to {to}
            </Trans>
          </span>
        )}
      </p>
      {adjusted.map(({ kind, sentence: why }) => (
        <p key={kind} className="small muted">
          {why}
        </p>
      ))}
    </Card>
  );
}
