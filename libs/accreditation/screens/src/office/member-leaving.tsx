import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, keys, Loaded, useFormat, useSession } from '@standing/web-core';
import { TakeBackResignationDialog } from '../leaving/give-up-dialog.js';
import type { Leaving } from '../leaving/leaving.js';
import { leavingQuery } from '../leaving/leaving.queries.js';
import { usePauseWords, useResignationWords } from '../leaving/leaving-words.js';
import { EnterResignationDialog } from './enter-resignation-dialog.js';
import type { Person } from './record.js';

/** What a member does of their own accord with their accreditation; a registrar enters what one wrote on paper. */
export function MemberLeaving({ person }: { readonly person: Person }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const theirs = useQuery({
    queryKey: [...keys.leaving, person.id, locale],
    queryFn: () => ask(leavingQuery, { personId: person.id }),
    select: ({ leaving }) => leaving,
    refetchInterval: 60_000,
  });
  return (
    <Card title={t`At the member’s own wish`}>
      <Loaded query={theirs} failed={t`What the member wishes could not be loaded.`} lines={2}>
        {(leaving) => <Theirs leaving={leaving} person={person} />}
      </Loaded>
    </Card>
  );
}

type TheirsProps = { readonly leaving: Leaving; readonly person: Person };

function Theirs({ leaving: { pause, resignation, refusalsToGiveUp }, person }: TheirsProps) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<'enter' | 'take-back' | null>(null);
  const close = () => setAsked(null);
  const { personId, roles } = useSession();
  const [paused, givenUp] = [usePauseWords(), useResignationWords()];
  const isRegistrar = roles.includes('registrar');
  const mayEnter = isRegistrar && personId !== person.id && refusalsToGiveUp.length === 0;
  return (
    <>
      {!pause && !resignation && (
        <p className="muted">{t`This member has neither paused nor given up anything to come.`}</p>
      )}
      {pause && <p>{paused(pause)}</p>}
      {resignation && (
        <Row justify="between">
          <p>{givenUp(resignation)}</p>
          {isRegistrar && (
            <Button kind="quiet" onPress={() => setAsked('take-back')}>{t`Take the resignation back…`}</Button>
          )}
        </Row>
      )}
      {mayEnter && (
        <Row>
          <Button kind="second" onPress={() => setAsked('enter')}>{t`Enter a resignation by letter…`}</Button>
        </Row>
      )}
      {asked === 'enter' && <EnterResignationDialog person={person} onClose={close} />}
      {asked === 'take-back' && resignation && <TakeBackResignationDialog resignation={resignation} onClose={close} />}
    </>
  );
}
