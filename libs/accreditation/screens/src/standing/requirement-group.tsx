import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { RequirementRow } from '@standing/design-system';
import { type Arranged, isMet } from './arrangement.js';
import type { Group } from './line.js';
import { groupStatus, withoutWarning } from './line-status.js';
import { NearestTag, type Place, RequirementLine } from './requirement-line.js';

export type RequirementItemProps = Place & { readonly item: Arranged };

/** A requirement as it stands in the list: a line, or a group with its members under it. */
export function RequirementItem({ item, ...place }: RequirementItemProps) {
  return item.group ? (
    <RequirementGroup group={item.group} members={item.members} {...place} />
  ) : (
    <RequirementLine line={item.masked} {...place} />
  );
}

type RequirementGroupProps = Place & { readonly group: Group; readonly members: readonly Arranged[] };

/** Several requirements of which not all must be met: how many, which is nearest, and each of them. */
function RequirementGroup({ group, members, own, level, isNearest, isSpare = false }: RequirementGroupProps) {
  const { t } = useLingui();
  const { title, nearest } = group;
  const status = isSpare ? withoutWarning(groupStatus(group)) : groupStatus(group);
  const isChoice = group.needed < group.of.length;
  return (
    <div role="group" aria-label={title}>
      <RequirementRow title={title} level={level} status={{ tone: status.tone, word: t(status.word) }}>
        {isNearest && <NearestTag />}
        <HowMany group={group} />
      </RequirementRow>
      <ul className="rows requirement-parts">
        {members.map((member) => (
          <li key={member.id}>
            <RequirementItem
              item={member}
              own={own}
              level={below(level)}
              isNearest={isChoice && !isMet(group) && member.id === nearest}
              isSpare={isSpare || isMet(group)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "At least 2 of these · 1 met so far · Nearest: Portfolio". */
function HowMany({ group }: { readonly group: Group }) {
  const { t } = useLingui();
  const { needed, metCount, of, nearestTitle } = group;
  const isChoice = needed < of.length;
  return (
    <p>
      {!isChoice ? (
        <Trans>All of these</Trans>
      ) : needed === 1 ? (
        <Trans>Any one of these is enough</Trans>
      ) : (
        <Trans>At least {needed} of these</Trans>
      )}
      {needed > 1 && ` · ${plural(metCount, { one: '# met so far', other: '# met so far' })}`}
      {isChoice && !isMet(group) && nearestTitle && ` · ${t`Nearest: ${nearestTitle}`}`}
    </p>
  );
}

function below(level: Place['level']): Place['level'] {
  return level === 3 ? 4 : level === 4 ? 5 : 6;
}
