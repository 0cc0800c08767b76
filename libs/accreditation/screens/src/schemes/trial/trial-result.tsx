import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { StatusTag } from '@standing/design-system';
import { ask, Loaded, useFormat } from '@standing/web-core';
import { Requirements } from '../../standing/requirements.js';
import { schemeKeys } from '../scheme-keys.js';
import { tryQuery } from './trial.queries.js';

export type TrialResultProps = {
  readonly text: string;
  readonly sample: string;
  readonly level: string;
  readonly on: string;
};

/** What the scheme says of the person on the day, line by line, as a member would read it. */
export function TrialResult({ text, sample, level, on }: TrialResultProps) {
  const { t } = useLingui();
  const { locale, number } = useFormat();
  const trial = useQuery({
    queryKey: [...schemeKeys.trial, locale, text, sample, level, on],
    queryFn: () => ask(tryQuery, { document: text, sample, level, on }),
    select: ({ trySchemeOn }) => trySchemeOn.decision,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return (
    <Loaded query={trial} failed={t`The scheme could not be tried.`} lines={6}>
      {(decision) => {
        const [met, all] = [number(decision.metCount), number(decision.lineCount)];
        return (
          <>
            <p role="status">
              <StatusTag tone={decision.metCount === decision.lineCount ? 'ok' : 'warn'}>
                {t`${met} of ${all} requirements met`}
              </StatusTag>
            </p>
            <Requirements
              decision={decision}
              busy={trial.isFetching}
              title={t`What the scheme asks, and what is there`}
            />
          </>
        );
      }}
    </Loaded>
  );
}
