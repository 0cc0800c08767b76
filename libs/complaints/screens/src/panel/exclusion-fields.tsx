import { useLingui } from '@lingui/react/macro';
import { Checkbox, TextArea } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import type { PanelOutcome } from '../words/outcome-words.js';

export const EXCLUSION_IDS = {
  recommendsExclusion: 'decision-exclusion',
  exclusionReasons: 'decision-exclusion-reasons',
};

export type ExclusionValues = { readonly recommendsExclusion: boolean; readonly exclusionReasons: string };

type ExclusionFieldsProps = {
  readonly fields: Pick<Fields<ExclusionValues>, 'values' | 'set' | 'wrong'>;
  /** The organ that decides it. */
  readonly organ: string;
};

/** That the panel recommends an exclusion beside its withdrawal, with why: the organ of the statutes decides it. */
export function ExclusionFields({ fields, organ }: ExclusionFieldsProps) {
  const { t } = useLingui();
  const { recommendsExclusion, exclusionReasons } = fields.values;
  return (
    <>
      <Checkbox
        id={EXCLUSION_IDS.recommendsExclusion}
        checked={recommendsExclusion}
        onChange={(checked) => fields.set({ recommendsExclusion: checked })}
        hint={t`The panel does not decide it: the statutes give it to ${organ}. It falls with the decision.`}
      >
        {t`It recommends an exclusion from membership`}
      </Checkbox>
      {recommendsExclusion && (
        <TextArea
          id={EXCLUSION_IDS.exclusionReasons}
          label={t`Why an exclusion is recommended`}
          value={exclusionReasons}
          onChange={(text) => fields.set({ exclusionReasons: text })}
          error={fields.wrong('exclusionReasons')}
        />
      )}
    </>
  );
}

/** What is sent of it, and what is missing of it: nothing where the statutes name no organ, or no withdrawal is decided. */
export function useExclusion(organ: string | null) {
  const { t } = useLingui();
  const isSaid = (outcome: PanelOutcome | null, { recommendsExclusion }: ExclusionValues) =>
    outcome === 'WITHDRAWAL' && organ !== null && recommendsExclusion;
  return {
    toSend: (outcome: PanelOutcome | null, values: ExclusionValues) => {
      const said = isSaid(outcome, values);
      return { recommendsExclusion: said, exclusionReasons: said ? values.exclusionReasons : null };
    },
    mistakes: (outcome: PanelOutcome | null, values: ExclusionValues) =>
      isSaid(outcome, values) && values.exclusionReasons.trim() === ''
        ? { exclusionReasons: t`Write why the exclusion is recommended.` }
        : {},
  };
}
