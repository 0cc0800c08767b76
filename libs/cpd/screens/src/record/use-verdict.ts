import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask, keys, type ResultOf } from '@standing/web-core';
import type { Activity } from '../activities/use-activities.js';
import { ifQuery } from '../cpd.queries.js';
import { type ActivityValues, partsOf } from './activity-values.js';

export type LineIf = ResultOf<typeof ifQuery>['myStandingIf'][number];

/** How long typing has to rest before the server is asked, in milliseconds. */
const REST = 400;

type Asked = { readonly values: ActivityValues; readonly documented: boolean; readonly now: Activity | undefined };

/** What the rules would say with what is typed; nothing while it says too little, or without a connection. */
export function useVerdict(asked: Asked): readonly LineIf[] {
  const activity = useRested(ifOf(asked));
  const { data, error } = useQuery({
    queryKey: [...keys.standing, 'cpd-if', activity],
    queryFn: () => ask(ifQuery, { activity: activity! }),
    enabled: activity !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return activity === null || error !== null ? [] : (data?.myStandingIf ?? []);
}

function ifOf({ values, documented, now }: Asked) {
  const { kind, lastDay, minutes, repeats } = values;
  if (lastDay === null || minutes === null || minutes <= 0) return null;
  return {
    activityId: now?.id ?? null,
    form: kind.toLowerCase().replace('_', '-'),
    day: lastDay,
    minutes,
    categories: partsOf(values),
    documented,
    seriesId: repeats?.seriesId ?? now?.seriesId ?? null,
  };
}

/** The value once it has been the same for a while. */
function useRested<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return JSON.parse(rested) as Value;
}
