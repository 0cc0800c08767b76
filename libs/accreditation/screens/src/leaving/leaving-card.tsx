import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Disclosure, Row } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { GiveUpDialog, TakeBackResignationDialog } from './give-up-dialog.js';
import type { Leaving } from './leaving.js';
import { leavingQuery } from './leaving.queries.js';
import { usePauseWords, useResignationWords } from './leaving-words.js';
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

function isNothing({ resignation, pause, refusalsToGiveUp, refusalsToPause }: Leaving): boolean {
  return !resignation && !pause && refusalsToGiveUp.length > 0 && refusalsToPause.length > 0;
}

type Asked = 'pause' | 'resume' | 'give-up' | 'take-back';

function Mine({ leaving }: { readonly leaving: Leaving }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const { resignation, pause, refusalsToGiveUp, refusalsToPause } = leaving;
  const noted = (resignation || pause) && (
    <Card title={t`Noted at your wish`}>
      <Noted leaving={leaving} onAsk={setAsked} />
    </Card>
  );
  return (
    <>
      {noted}
      {(refusalsToGiveUp.length === 0 || refusalsToPause.length === 0) && (
        <Disclosure title={t`Pause or give up…`}>
          <div className="stack">
            <p className="muted">
              <Trans>Both are up to you alone, at any time and without a reason. You see what follows first.</Trans>
            </p>
            <Row>
              {refusalsToPause.length === 0 && (
                <Button kind="second" onPress={() => setAsked('pause')}>{t`Pause…`}</Button>
              )}
              {refusalsToGiveUp.length === 0 && (
                <Button kind="second" onPress={() => setAsked('give-up')}>{t`Give up…`}</Button>
              )}
            </Row>
          </div>
        </Disclosure>
      )}
      {asked === 'pause' && <PauseDialog onClose={close} />}
      {asked === 'resume' && pause && <ResumeDialog pause={pause} onClose={close} />}
      {asked === 'give-up' && <GiveUpDialog onClose={close} />}
      {asked === 'take-back' && resignation && <TakeBackResignationDialog resignation={resignation} onClose={close} />}
    </>
  );
}

type NotedProps = { readonly leaving: Leaving; readonly onAsk: (asked: Asked) => void };

function Noted({ leaving: { resignation, pause }, onAsk }: NotedProps) {
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
