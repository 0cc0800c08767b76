import { useLingui } from '@lingui/react/macro';

/** Who was harmed, and who files for them if it was somebody else. */
export type HarmedRead = {
  readonly age: 'ADULT' | 'MINOR' | 'NOT_SAID';
  readonly representative?: string | null;
  readonly right?: 'PARENTAL' | 'GUARDIAN' | 'AGREED' | 'OTHER' | null;
  readonly rightWords?: string | null;
};

export function useHarmedWords(): (harmed: HarmedRead) => string {
  const { t } = useLingui();
  const ages = { ADULT: t`Of age`, MINOR: t`Under 18`, NOT_SAID: t`Age not said` };
  const rights = { PARENTAL: t`as a parent`, GUARDIAN: t`as a guardian`, AGREED: t`with their agreement`, OTHER: '' };
  return ({ age, representative, right, rightWords }) => {
    if (!representative) return ages[age];
    const inRight = right === 'OTHER' ? rightWords : right && rights[right];
    const who = [representative, inRight].filter(Boolean).join(', ');
    const how = ages[age];
    return t`${how}; told for them by: ${who}`;
  };
}

/** Who may know the complainant, where that is not everybody; null otherwise. */
export function useNameWords(): (level: string | undefined) => string | null {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    KEPT_FROM_COACH: t`The name is kept from the respondent.`,
    PSEUDONYMOUS: t`Not told to the body; they come back with a return code.`,
    ANONYMOUS: t`Not told to the body, and they do not come back.`,
  };
  return (level) => words[level ?? ''] ?? null;
}
