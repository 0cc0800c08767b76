import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ask, Loaded } from '@standing/web-core';
import { FindingLine } from './finding-line.js';
import { findingToBeQuery, minimumKeys } from './minimum.queries.js';

type FindingToBeProps = { readonly coverId: string; readonly seenOn: string };

/** What verifying this cover finds, before it is verified. */
export function FindingToBe({ coverId, seenOn }: FindingToBeProps) {
  const { t } = useLingui();
  const finding = useQuery({
    queryKey: [...minimumKeys.all, 'to-be', coverId, seenOn],
    queryFn: () => ask(findingToBeQuery, { coverId, seenOn }),
  });
  return (
    <Loaded query={finding} failed={t`How it compares with the minimum could not be loaded.`} lines={1}>
      {({ coverFindingToBe }) => coverFindingToBe && <FindingLine finding={coverFindingToBe} />}
    </Loaded>
  );
}
