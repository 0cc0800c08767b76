import { useLingui } from '@lingui/react/macro';

export type AppealOutcome = 'UPHELD' | 'DISMISSED';

/** What an appeal came to, as everybody reads it. */
export function useAppealOutcome(): (outcome: AppealOutcome) => string {
  const { t } = useLingui();
  return (outcome) =>
    outcome === 'UPHELD'
      ? t`The appeal is upheld: the refusal is quashed, and others decide anew.`
      : t`The appeal is dismissed: the refusal stands.`;
}
