import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import { useFormat } from '../format/use-format.js';
import { useOnline } from '../graph/use-online.js';
import { useSession } from '../session/session.js';
import type { Unsent } from './unsent.js';
import { TRIES_BEFORE_GIVING_UP, UnsentActs } from './unsent-acts.js';
import { UnsentReasons } from './unsent-reasons.js';

/** One line that has not arrived: when, with whom, how long; in which state, and why it was not accepted. */
export function UnsentRow({ line }: { readonly line: Unsent }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const { heldOn, minutes } = line.input;
  const isSilent = line.refusals === null && line.tries >= TRIES_BEFORE_GIVING_UP;
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong">{format.rowDay(heldOn, body.today)}</span>
          <span className="muted" data-user-text="">{` · ${line.with}`}</span>
        </span>
        <span className="item-figure figure">{format.duration(minutes)}</span>
        <span className="item-end">
          <UnsentState line={line} />
          <UnsentActs line={line} />
        </span>
      </div>
      {line.refusals && <UnsentReasons refusals={line.refusals} />}
      {isSilent && (
        <p className="muted small">{t`The platform has not answered. It is tried again by itself, and never kept twice. If you stop trying, look in your list first: it may have arrived.`}</p>
      )}
    </>
  );
}

function UnsentState({ line: { refusals, tries } }: { readonly line: Unsent }) {
  const { t } = useLingui();
  const online = useOnline();
  if (refusals) return <StatusTag tone="bad">{t`Not accepted`}</StatusTag>;
  if (online && tries > 0) return <StatusTag tone="brand">{t`Being sent`}</StatusTag>;
  return <StatusTag tone="warn">{t`Waiting to be sent`}</StatusTag>;
}
