import { useLingui } from '@lingui/react/macro';
import { RadioGroup, Select, TextField } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { PossibleName } from '../engagements/possible-name.js';
import type { Engagement } from '../engagements/use-engagements.js';
import { useGiverWords } from './giver-words.js';
import { ASK_IDS, type AskValues, engagementsWith, isInEngagement } from './use-ask-form.js';
import type { GiverKind } from './use-feedback.js';

export type AskFieldsProps = {
  readonly fields: Fields<AskValues>;
  readonly names: readonly string[];
  readonly offered: readonly GiverKind[];
  readonly engagements: readonly Engagement[];
};

/** Of whom feedback is asked: what can be chosen in one way only is not asked. */
export function AskFields({ fields: { values, set, wrong }, names, offered, engagements }: AskFieldsProps) {
  const { t } = useLingui();
  const words = useGiverWords();
  const { kind } = values;
  const choose = (chosen: GiverKind) => set({ kind: chosen, engagementId: firstId(chosen, engagements) });
  return (
    <>
      {offered.length > 1 && (
        <RadioGroup
          label={t`Of whom`}
          value={kind}
          onChange={(chosen) => choose(chosen as GiverKind)}
          options={offered.map((value) => ({ value, ...words[value] }))}
        />
      )}
      {isInEngagement(kind) ? (
        <EngagementField kind={kind} engagements={engagements} value={values.engagementId} set={set} />
      ) : (
        <TextField
          id={ASK_IDS.label}
          label={t`Pseudonym`}
          hint={t`A word that only you can connect with this person. The same one again is the same person.`}
          value={values.label}
          onChange={(label) => set({ label, meant: false })}
          error={wrong('label')}
          size="medium"
          autoComplete="off"
        />
      )}
      {!isInEngagement(kind) && names.length > 0 && (
        <PossibleName names={names} meant={values.meant} onMeant={(meant) => set({ meant })} />
      )}
      <Replaces kind={kind} engagement={engagements.find(({ id }) => id === values.engagementId)} />
    </>
  );
}

type EngagementFieldProps = Pick<AskFieldsProps, 'engagements'> & {
  readonly kind: 'CLIENT' | 'SPONSOR';
  readonly value: string;
  readonly set: AskFieldsProps['fields']['set'];
};

function EngagementField({ kind, engagements, value, set }: EngagementFieldProps) {
  const { t } = useLingui();
  const among = engagementsWith(kind, engagements);
  if (engagements.length === 1) return null;
  const textOf = ({ pseudonym, terms }: Engagement) =>
    kind === 'SPONSOR' && terms?.sponsor ? `${pseudonym} · ${terms.sponsor}` : pseudonym;
  return (
    <Select
      id={ASK_IDS.engagementId}
      label={t`In which engagement`}
      value={value}
      onChange={(engagementId) => set({ engagementId })}
      options={among.map((engagement) => ({ value: engagement.id, text: textOf(engagement) }))}
    />
  );
}

function firstId(kind: GiverKind, engagements: readonly Engagement[]): string {
  return engagementsWith(kind, engagements)[0]?.id ?? '';
}

function Replaces({ kind, engagement }: { readonly kind: GiverKind; readonly engagement: Engagement | undefined }) {
  const { t } = useLingui();
  if (!isInEngagement(kind)) return null;
  const asked = kind === 'CLIENT' ? engagement?.feedback : engagement?.sponsorFeedback;
  return asked?.state === 'OPEN' ? <p>{t`A link is open already. Making another one ends it.`}</p> : null;
}
