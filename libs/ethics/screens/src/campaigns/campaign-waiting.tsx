import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, TextLink } from '@standing/design-system';
import { ask, Loaded } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { campaignWaitingQuery } from './campaign.queries.js';

/** Who has not signed, asked for on purpose. */
export function CampaignWaiting({ id, about }: { readonly id: string; readonly about: string }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  if (!shown)
    return (
      <div>
        <Button kind="quiet" onPress={() => setShown(true)} label={t`Show who has not signed: ${about}`}>
          {t`Show who has not signed`}
        </Button>
      </div>
    );
  return <Names id={id} />;
}

function Names({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const waiting = useQuery({
    queryKey: [...declarationKeys.campaigns, id, 'waiting'],
    queryFn: () => ask(campaignWaitingQuery, { id }),
    select: ({ campaignWaiting }) => [...campaignWaiting].sort((one, other) => one.name.localeCompare(other.name)),
  });
  return (
    <Loaded query={waiting} failed={t`Who has not signed could not be loaded.`}>
      {(people) => (
        <ul className="rows" aria-label={t`Who has not signed`}>
          {people.map((person) => (
            <li key={person.id} className="item">
              <TextLink href={`/office/members/${person.id}`}>
                <span data-user-text="">{person.name}</span>
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
