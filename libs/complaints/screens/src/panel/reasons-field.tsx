import { useLingui } from '@lingui/react/macro';
import { TextArea } from '@standing/design-system';
import type { PanelOutcome } from '../words/outcome-words.js';

type ReasonsFieldProps = {
  readonly id: string;
  /** What may be decided. */
  readonly outcomes: readonly PanelOutcome[];
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | undefined;
};

/** The reasons of a decision, as the respondent will read them. */
export function ReasonsField({ id, outcomes, value, onChange, error }: ReasonsFieldProps) {
  const hint = useHint(outcomes);
  const { t } = useLingui();
  return <TextArea id={id} label={t`Reasons`} hint={hint} rows={8} value={value} onChange={onChange} error={error} />;
}

/** What belongs into them, by what is decided. */
function useHint(outcomes: readonly PanelOutcome[]): string {
  const { t } = useLingui();
  if (outcomes.some((each) => each === 'IMPOSE' || each === 'KEEP'))
    return t`The respondent reads them as you write them: the risk alone, and no finding.`;
  if (outcomes.includes('RESTORE'))
    return t`The respondent reads them as you write them: what has changed since, and what has not.`;
  if (outcomes.includes('LET_LEAVE'))
    return t`The respondent reads them as you write them: what is admitted, and why that is enough to end the case, or is not.`;
  return t`The respondent reads them as you write them: which facts are established, which clause they break, and why this follows.`;
}
