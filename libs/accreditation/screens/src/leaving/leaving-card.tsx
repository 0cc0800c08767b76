import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { GiveUpDialog, TakeBackResignationDialog } from './give-up-dialog.js';
import type { Leaving } from './leaving.js';
import { type Asked, Ways } from './ways.js';
import { leavingQuery } from './leaving.queries.js';
import { usePauseWords, useResignationWords } from './leaving-words.js';
import { LowerDialog, TakeBackLoweringDialog } from './lower-dialog.js';
import { NotedLowering } from './noted-lowering.js';
import { PauseDialog, ResumeDialog } from './pause-dialog.js';

/** What I do with my accreditation of my own accord: a pause or its end that is noted, else a quiet way to either. */
export function LeavingCard() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const mine = useQuery({
    queryKey: [...keys.leaving, 'mine', locale],
    queryFn: () => ask(leavingQuery, { personId: null }),
    select: ({ leaving }) => leaving,
    refetchInterval: 60_000,
  });
  if (!mine.error && (!mine.data || isNothing(mine.data))) return null;
  return (
    <Loaded query={mine} failed={t`What you may do with your accreditation could not be loaded.`} lines={1}>
      {(leaving) => <Mine leaving={leaving} />}
    </Loaded>
  );
}

function isNothing({ resignation, pause, lowering, refusalsToGiveUp, refusalsToPause }: Leaving): boolean {
  return !resignation && !pause && !lowering && refusalsToGiveUp.length > 0 && refusalsToPause.length > 0;
}

function Mine({ leaving }: { readonly leaving: Leaving }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const { resignation, pause, lowering } = leaving;
  return (
    <>
      {(resignation || pause || lowering) && (
        <Card title={t`Noted at your wish`}>
          <Noted leaving={leaving} onAsk={setAsked} />
        </Card>
      )}
      <Ways leaving={leaving} onAsk={setAsked} />
      {asked === 'pause' && <PauseDialog onClose={close} />}
      {asked === 'resume' && pause && <ResumeDialog pause={pause} onClose={close} />}
      {asked === 'lower' && <LowerDialog leaving={leaving} onClose={close} />}
      {asked === 'take-wish-back' && lowering && <TakeBackLoweringDialog lowering={lowering} onClose={close} />}
      {asked === 'give-up' && <GiveUpDialog onClose={close} />}
      {asked === 'take-back' && resignation && <TakeBackResignationDialog resignation={resignation} onClose={close} />}
    </>
  );
}

type NotedProps = { readonly leaving: Leaving; readonly onAsk: (asked: Asked) => void };

function Noted({ leaving: { resignation, pause, lowering }, onAsk }: NotedProps) {
  const { t } = useLingui();
  const [paused, givenUp] = [usePauseWords(), useResignationWords()];
  return (
    <ul className="rows">
      {pause && (
        <li>
          <Row justify="between">
            <p>{paused(pause)}</p>
            <Button kind="quiet" onPress={() => onAsk('resume')}>{t`Practise again…`}</Button>
          </Row>
        </li>
      )}
      {lowering && (
        <li>
          <NotedLowering lowering={lowering}>
            <Button kind="quiet" onPress={() => onAsk('take-wish-back')}>{t`Take the wish back…`}</Button>
          </NotedLowering>
        </li>
      )}
      {resignation && (
        <li>
          <Row justify="between">
            <p>{givenUp(resignation)}</p>
            <Button kind="quiet" onPress={() => onAsk('take-back')}>{t`Keep it after all…`}</Button>
          </Row>
        </li>
      )}
    </ul>
  );
}
