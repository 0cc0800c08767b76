import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, keys, Loaded, useFormat, useSession } from '@standing/web-core';
import { TakeBackResignationDialog } from '../leaving/give-up-dialog.js';
import { TakeBackLoweringDialog } from '../leaving/lower-dialog.js';
import { NotedLowering } from '../leaving/noted-lowering.js';
import type { Leaving } from '../leaving/leaving.js';
import { leavingQuery } from '../leaving/leaving.queries.js';
import { usePauseWords, useResignationWords } from '../leaving/leaving-words.js';
import { AnswerLoweringDialog } from './answer-lowering-dialog.js';
import { EnterLoweringDialog } from './enter-lowering-dialog.js';
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

type Asked = 'enter' | 'take-back' | 'enter-wish' | 'take-wish-back' | 'answer';

function Theirs({ leaving, person }: TheirsProps) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { personId, roles } = useSession();
  const mayEnter = roles.includes('registrar') && personId !== person.id;
  const { refusalsToGiveUp, refusalsToLower } = leaving;
  return (
    <>
      <Said leaving={leaving} person={person} onAsk={setAsked} />
      {mayEnter && (
        <Row>
          {refusalsToLower.length === 0 && (
            <Button kind="second" onPress={() => setAsked('enter-wish')}>{t`Enter a wish for a lower level…`}</Button>
          )}
          {refusalsToGiveUp.length === 0 && (
            <Button kind="second" onPress={() => setAsked('enter')}>{t`Enter a resignation by letter…`}</Button>
          )}
        </Row>
      )}
      {asked && <Act asked={asked} leaving={leaving} person={person} onClose={() => setAsked(null)} />}
    </>
  );
}

type SaidProps = TheirsProps & { readonly onAsk: (asked: Asked) => void };

/** What the member said; a registrar answers it, or takes back what came by letter. */
function Said({ leaving: { pause, resignation, lowering }, person, onAsk }: SaidProps) {
  const { t } = useLingui();
  const { personId, roles } = useSession();
  const [paused, givenUp] = [usePauseWords(), useResignationWords()];
  const isRegistrar = roles.includes('registrar');
  return (
    <>
      {!pause && !resignation && !lowering && (
        <p className="muted">{t`This member has neither paused nor given up anything to come, and wishes for no lower level.`}</p>
      )}
      {pause && <p>{paused(pause)}</p>}
      {lowering && (
        <NotedLowering lowering={lowering}>
          {isRegistrar && (
            <Row>
              {personId !== person.id && (
                <Button kind="second" onPress={() => onAsk('answer')}>{t`Answer the wish…`}</Button>
              )}
              <Button kind="quiet" onPress={() => onAsk('take-wish-back')}>{t`Take the wish back…`}</Button>
            </Row>
          )}
        </NotedLowering>
      )}
      {resignation && (
        <Row justify="between">
          <p>{givenUp(resignation)}</p>
          {isRegistrar && (
            <Button kind="quiet" onPress={() => onAsk('take-back')}>{t`Take the resignation back…`}</Button>
          )}
        </Row>
      )}
    </>
  );
}

type ActProps = TheirsProps & { readonly asked: Asked; readonly onClose: () => void };

function Act({ asked, leaving: { resignation, lowering, lowerLevels }, person, onClose }: ActProps) {
  switch (asked) {
    case 'enter':
      return <EnterResignationDialog person={person} onClose={onClose} />;
    case 'enter-wish':
      return <EnterLoweringDialog person={person} levels={lowerLevels} onClose={onClose} />;
    case 'take-back':
      return resignation && <TakeBackResignationDialog resignation={resignation} onClose={onClose} />;
    case 'take-wish-back':
      return lowering && <TakeBackLoweringDialog lowering={lowering} onClose={onClose} />;
    case 'answer':
      return lowering && <AnswerLoweringDialog lowering={lowering} person={person} onClose={onClose} />;
  }
}
