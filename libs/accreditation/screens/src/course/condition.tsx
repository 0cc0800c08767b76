import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { ToldDecision } from './told-reasons.js';

/** Until when a conditional decision is honoured, and what that means while it is the last word. */
export function Condition({ decision, isOpen }: { readonly decision: ToldDecision; readonly isOpen: boolean }) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const { honouredUntil, longerBecause } = decision;
  const until = useFormat().day(honouredUntil ?? '', 'long');
  const isHonoured = today <= (honouredUntil ?? '');
  return (
    <>
      {longerBecause && (
        <>
          <p className="muted">{t`Why the term was made longer:`}</p>
          <p data-user-text="">{longerBecause}</p>
        </>
      )}
      {!isOpen && <p className="muted">{t`It was honoured until ${until}.`}</p>}
      {isOpen && isHonoured && <Honoured until={until} />}
      {isOpen && !isHonoured && (
        <Callout tone="warn" title={t`You had until ${until}.`}>
          <p>{t`Nothing happens by itself: your application is open until somebody of the body awards the level, refuses it with reasons, or gives you longer. A refusal can be appealed.`}</p>
        </Callout>
      )}
    </>
  );
}

function Honoured({ until }: { readonly until: string }) {
  const { t } = useLingui();
  return (
    <Callout tone="brand" title={t`You have until ${until}, that day included.`}>
      <ul className="bullets">
        <li>{t`Everything else is settled. Your requirements still have to be met on the day of the award.`}</li>
        <li>{t`The rules under which you applied keep counting until then, whatever comes into force meanwhile.`}</li>
        <li>{t`Until then your application is not refused. Nothing is refused by this decision, so that there is no appeal against it.`}</li>
        <li>{t`Show it to the body as you usually write to it. You may take your application back at any time.`}</li>
      </ul>
    </Callout>
  );
}
