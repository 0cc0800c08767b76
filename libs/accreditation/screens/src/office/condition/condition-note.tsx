import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { useFile } from '../file/use-file.js';

type ConditionNoteProps = {
  readonly applicationId: string;
  readonly honouredUntil: string;
  /** Whether the reader may read the file. */
  readonly mayDecide: boolean;
};

/** That an application is conditional, until when that is honoured, and to a registrar what is still to be shown. */
export function ConditionNote({ applicationId, honouredUntil, mayDecide }: ConditionNoteProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const file = useFile(applicationId, mayDecide);
  const until = useFormat().day(honouredUntil, 'long');
  const isHonoured = today <= honouredUntil;
  const { statement, longerBecause } = file.data?.decisions.at(-1) ?? {};
  return (
    <Callout
      tone={isHonoured ? 'plain' : 'warn'}
      title={
        isHonoured
          ? t`Conditional, honoured until ${until}`
          : t`Conditional, honoured until ${until}: that day has passed`
      }
    >
      {statement && (
        <>
          <p className="muted">{t`Still to be shown:`}</p>
          <p data-user-text="">{statement}</p>
        </>
      )}
      {longerBecause && (
        <>
          <p className="muted">{t`Why the term was made longer:`}</p>
          <p data-user-text="">{longerBecause}</p>
        </>
      )}
      <p>
        {isHonoured
          ? t`Until then it can be awarded, and neither declined nor given a longer term. The rules of the day of the application count.`
          : t`Nothing happens by itself: a registrar awards it, declines it with reasons, or makes the term longer.`}
      </p>
    </Callout>
  );
}
