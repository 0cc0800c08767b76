import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Row } from '@standing/design-system';
import type { Leaving } from './leaving.js';

/** What a member is about to do, or to take back. */
export type Asked = 'pause' | 'resume' | 'give-up' | 'take-back' | 'lower' | 'take-wish-back';

type WaysProps = { readonly leaving: Leaving; readonly onAsk: (asked: Asked) => void };

/** Reasons that need no sentence beside the ways: there is no such way, or what is noted says it. */
const UNSAID = [
  ...['ACCREDITATION_NOTHING_IN_FORCE', 'ACCREDITATION_LOWERING_LOWEST'],
  ...['ACCREDITATION_LOWERS', 'ACCREDITATION_LOWERING_WAITS'],
];

/** A quiet way to each that is open today; a lower level that is not says why. */
export function Ways({ leaving, onAsk }: WaysProps) {
  const { t } = useLingui();
  const { refusalsToGiveUp, refusalsToPause, refusalsToLower } = leaving;
  const [pauses, givesUp, lowers] = [refusalsToPause, refusalsToGiveUp, refusalsToLower].map(({ length }) => !length);
  const said = refusalsToLower.some(({ code }) => UNSAID.includes(code)) ? [] : refusalsToLower;
  if (!pauses && !givesUp && !lowers) return null;
  return (
    <Disclosure title={lowers || said.length > 0 ? t`Pause, hold a lower level or give up…` : t`Pause or give up…`}>
      <div className="stack">
        <p className="muted">
          <Trans>It is up to you, at any time and without a reason. You see what follows first.</Trans>
        </p>
        <Row>
          {pauses && <Button kind="second" onPress={() => onAsk('pause')}>{t`Pause…`}</Button>}
          {lowers && <Button kind="second" onPress={() => onAsk('lower')}>{t`Hold a lower level…`}</Button>}
          {givesUp && <Button kind="second" onPress={() => onAsk('give-up')}>{t`Give up…`}</Button>}
        </Row>
        {said.map(({ code, message }) => (
          <p key={code} className="muted">
            <Trans>No lower level now: {message}</Trans>
          </p>
        ))}
      </div>
    </Disclosure>
  );
}
