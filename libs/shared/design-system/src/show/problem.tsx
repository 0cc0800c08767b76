import { useLingui } from '@lingui/react/macro';
import { Button } from '../act/button.js';

export type ProblemProps = {
  readonly title: string;
  readonly sentence?: string | undefined;
  /** What to tell the office so that it can be found in the logs. */
  readonly reference?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
};

/** One part of a page that could not be loaded; the rest of the page goes on working. */
export function Problem({ title, sentence, reference, onRetry }: ProblemProps) {
  const { t } = useLingui();
  return (
    <div className="callout" data-tone="bad" role="alert">
      <p className="callout-title">{title}</p>
      {sentence && <p>{sentence}</p>}
      {reference && <p className="small">{t`Reference: ${reference}`}</p>}
      {onRetry && (
        <Button kind="second" onPress={onRetry}>
          {t`Try again`}
        </Button>
      )}
    </div>
  );
}
