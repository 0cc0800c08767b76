import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '@standing/web-core';
import { Skeleton, StatusTag, TextLink } from '@standing/design-system';
import type { Counter } from './counters.js';

/** A kind of work, where it is done, and how much of it waits; counted anew every minute. */
export function CounterRow({ title, href, queryKey, count }: Counter) {
  const { t } = useLingui();
  const { data, error } = useQuery({ queryKey, queryFn: count, refetchInterval: 60_000 });
  const work = t(title);
  if (error) return <Failure title={t`It could not be counted: ${work}.`} error={error} />;
  return (
    <div className="task">
      <TextLink href={href}>{work}</TextLink>
      {data === undefined ? (
        <Skeleton lines={1} />
      ) : (
        <StatusTag tone={data > 0 ? 'warn' : 'ok'}>
          <Plural value={data} _0="Nothing waits" one="# waits" other="# wait" />
        </StatusTag>
      )}
    </div>
  );
}
