import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@standing/design-system';
import { ask, keys, Loaded, readFragment, type ResultOf, useFormat } from '@standing/web-core';
import { lineFragment } from '../standing/standing.queries.js';
import { memberDecisionQuery } from './office.queries.js';

type Decision = NonNullable<ResultOf<typeof memberDecisionQuery>['standing']['decision']>;

type LowerLevelAdviceProps = {
  readonly personId: string;
  readonly level: { readonly code: string; readonly title: string };
  /** The day from which it would hold. */
  readonly on: string;
};

/** How the requirements of a lower level would stand on its first day. It is advice: nothing of it has to be met. */
export function LowerLevelAdvice({ personId, level: { code, title }, on }: LowerLevelAdviceProps) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const decision = useQuery({
    queryKey: [...keys.member, personId, 'lower', code, on, locale],
    queryFn: () => ask(memberDecisionQuery, { personId, level: code, on }),
    select: ({ standing }) => standing.decision ?? null,
  });
  return (
    <Callout>
      <Loaded query={decision} failed={t`The requirements could not be worked out.`} lines={2}>
        {(found) => found && <Advice decision={found} title={title} on={on} />}
      </Loaded>
    </Callout>
  );
}

type AdviceProps = { readonly decision: Decision; readonly title: string; readonly on: string };

function Advice({ decision: { metCount, lineCount, lines }, title, on }: AdviceProps) {
  const { t } = useLingui();
  const day = useFormat().day(on, 'long');
  const unmet = lines
    .map((line) => readFragment(lineFragment, line))
    .filter(({ result, modality }) => modality === 'REQUIRED' && result === 'UNMET');
  return (
    <>
      <p>{t`On ${day}, ${metCount} of ${lineCount} requirements of ${title} are met. It is advice: nothing has to be met.`}</p>
      {unmet.length > 0 && (
        <ul className="bullets">
          {unmet.map(({ ruleId, title: unmetTitle }) => (
            <li key={ruleId}>{t`Not met: ${unmetTitle}`}</li>
          ))}
        </ul>
      )}
    </>
  );
}
