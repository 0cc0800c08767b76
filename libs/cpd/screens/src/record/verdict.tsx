import { Trans, useLingui } from '@lingui/react/macro';
import { Meter, Stack } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Activity } from '../activities/use-activities.js';
import type { ActivityValues } from './activity-values.js';
import { type LineIf, useVerdict } from './use-verdict.js';

export type VerdictProps = {
  readonly values: ActivityValues;
  readonly documented: boolean;
  readonly now: Activity | undefined;
};

/** What would change with what is typed, line by line, as the server's rules have it. It stops nobody from recording. */
export function Verdict(asked: VerdictProps) {
  const { t } = useLingui();
  const lines = useVerdict(asked);
  return (
    <div aria-live="polite">
      {lines.length > 0 && (
        <Stack gap="small">
          <p className="strong">{asked.now ? t`With this change` : t`With this activity`}</p>
          <ul className="rows">
            {lines.map((line) => (
              <li key={line.ruleId} className="stack" data-gap="small">
                <Change line={line} />
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </div>
  );
}

function Change({ line }: { readonly line: LineIf }) {
  const { t } = useLingui();
  const format = useFormat();
  const { title, unit, needed, before, after, result, modality, leftOut, stillMissing } = line;
  const say = (amount: number) => (unit === 'MINUTES' ? format.duration(amount) : format.number(amount));
  const [was, is, of] = [say(before), say(after), say(needed)];
  const sentence = before === after ? t`${is} of ${of}, as before` : t`${was} of ${of}, then ${is} of ${of}`;
  const met = result === 'MET' || result === 'ADJUSTED';
  return (
    <>
      <span>
        <span className="strong">{title}</span> {sentence}
        {modality === 'RECOMMENDED' && (
          <span className="muted">
            {' · '}
            <Trans>recommended</Trans>
          </span>
        )}
      </span>
      <Meter
        needed={needed}
        counted={Math.min(before, after)}
        awaiting={Math.max(0, after - before)}
        sentence={sentence}
      />
      {leftOut.map(({ amount, reason, sentence: why }) => (
        <span key={`${reason} ${why}`} className="small">
          {say(amount)} {why}
        </span>
      ))}
      {!met && stillMissing && <span className="small muted">{stillMissing}</span>}
    </>
  );
}
