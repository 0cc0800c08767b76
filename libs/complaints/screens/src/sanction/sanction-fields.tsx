import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, Select, TextArea, TextField } from '@standing/design-system';
import type { PanelOutcome } from '../words/outcome-words.js';
import type { ConditionCode, LowerLevel, SanctionKind, SanctionRole } from './sanction.js';
import { SANCTION_IDS } from './sanction-ids.js';
import { conditionsOf, type SanctionForm, WITH_AMOUNT } from './sanction-values.js';
import { CONDITION_WORDS, KIND_WORDS, ROLE_WORDS } from './sanction-words.js';
import { LevelField, MonthsField } from './term-fields.js';

/** What a panel may choose; a withdrawal is an outcome of its own. */
const IMPOSED: readonly SanctionKind[] = [
  ...(['REDRESS', 'LEARNING_PLAN', 'CAUTION', 'CONDITIONS', 'LEVEL_REDUCTION', 'ROLE_REMOVAL', 'SUSPENSION'] as const),
];
const ON_APPEAL: readonly SanctionKind[] = [...IMPOSED, 'WITHDRAWAL'];
/** After so many months one may apply again. */
const APPLIED_AGAIN: readonly SanctionKind[] = ['ROLE_REMOVAL', 'LEVEL_REDUCTION', 'WITHDRAWAL'];
/** Into what a review may vary. */
const VARIED: readonly SanctionKind[] = ['CONDITIONS', 'SUSPENSION'];
/** What may be agreed without a hearing, and never with the name. */
const AGREED: readonly SanctionKind[] = ['REDRESS', 'LEARNING_PLAN', 'CAUTION', 'CONDITIONS'];
/** Under what somebody is restored; it may be without. */
const RESTORED: readonly SanctionKind[] = ['CONDITIONS'];
const ROLES: readonly SanctionRole[] = ['SUPERVISOR', 'ASSESSOR'];

type SanctionFieldsProps = {
  readonly fields: SanctionForm;
  readonly outcome: PanelOutcome | 'AGREED';
  /** In the place of what was decided: a withdrawal too is chosen here. */
  readonly onAppeal?: boolean;
  /** The levels to which somebody may be lowered; without any, no level is. */
  readonly lowerLevels?: readonly LowerLevel[];
};

const KINDS: Partial<Record<PanelOutcome | 'AGREED', readonly SanctionKind[]>> = {
  ...{ VARY: VARIED, AGREED, RESTORE: RESTORED },
};

/** Which sanction, and what makes it this one. */
export function SanctionFields({ fields, outcome, onAppeal = false, lowerLevels = [] }: SanctionFieldsProps) {
  const { kind } = fields.values;
  const all = onAppeal ? ON_APPEAL : IMPOSED;
  const imposed = all.filter((each) => each !== 'LEVEL_REDUCTION' || lowerLevels.length > 0);
  return (
    <>
      <KindField fields={fields} kinds={KINDS[outcome] ?? imposed} isRestored={outcome === 'RESTORE'} />
      {kind === 'LEVEL_REDUCTION' && <LevelField fields={fields} levels={lowerLevels} />}
      {kind !== null && <MonthsField fields={fields} isAfter={APPLIED_AGAIN.includes(kind)} />}
      {kind === 'ROLE_REMOVAL' && <RolesField fields={fields} />}
      {conditionsOf(kind).length > 0 && <ConditionsField fields={fields} kind={kind} />}
      {outcome === 'SANCTION' && kind !== null && kind !== 'REDRESS' && kind !== 'LEARNING_PLAN' && (
        <NamingFields fields={fields} />
      )}
    </>
  );
}

type FieldsProps = { readonly fields: SanctionForm };

type KindFieldProps = FieldsProps & { readonly kinds: readonly SanctionKind[]; readonly isRestored: boolean };

/** Which sanction; of a restoration, whether it goes with conditions. */
function KindField({ fields, kinds, isRestored }: KindFieldProps) {
  const { t } = useLingui();
  return (
    <Select
      id={SANCTION_IDS.kind}
      label={isRestored ? t`Under conditions or without` : t`Which sanction`}
      value={fields.values.kind ?? ''}
      onChange={(value) => fields.set({ kind: kinds.find((each) => each === value) ?? null })}
      error={fields.wrong('kind')}
      options={[
        { value: '', text: isRestored ? t`Without conditions` : t`Choose` },
        ...kinds.map((each) => ({ value: each, text: t(KIND_WORDS[each]) })),
      ]}
    />
  );
}

function RolesField({ fields }: FieldsProps) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      id={SANCTION_IDS.roles}
      label={t`Which role is removed`}
      value={fields.values.roles}
      onChange={(roles) => fields.set({ roles: ROLES.filter((role) => roles.includes(role)) })}
      error={fields.wrong('roles')}
    >
      {ROLES.map((role) => (
        <Checkbox key={role} value={role}>
          {t(ROLE_WORDS[role])}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function ConditionsField({ fields, kind }: FieldsProps & { readonly kind: SanctionKind | null }) {
  const { t } = useLingui();
  const offered = conditionsOf(kind);
  const conditions = offered.filter((code) => fields.values.conditions.includes(code));
  const isAlone = kind === 'CONDITIONS';
  return (
    <>
      <CheckboxGroup
        id={SANCTION_IDS.conditions}
        label={isAlone ? t`Under which conditions` : t`What is asked meanwhile`}
        hint={
          isAlone
            ? t`One to six, from the bank. Only those that a client should know of are read by the public.`
            : t`None, or some of these. The review of the suspension reads how they were kept; the public does not.`
        }
        value={conditions}
        onChange={(codes) => fields.set({ conditions: offered.filter((code) => codes.includes(code)) })}
        error={fields.wrong('conditions')}
      >
        {offered.map((code) => (
          <Checkbox key={code} value={code}>
            {t(CONDITION_WORDS[code])}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <AmountFields fields={fields} of={conditions} />
    </>
  );
}

function AmountFields({ fields, of }: FieldsProps & { readonly of: readonly ConditionCode[] }) {
  const { t } = useLingui();
  const { amounts } = fields.values;
  return WITH_AMOUNT.filter((code) => of.includes(code)).map((code) => (
    <TextField
      key={code}
      label={code === 'SUPERVISION_EVERY' ? t`Weeks between two supervision sessions, at the most` : t`Hours on ethics`}
      size="short"
      inputMode="numeric"
      value={amounts[code] ?? ''}
      onChange={(text) => fields.set({ amounts: { ...amounts, [code]: text } })}
    />
  ));
}

function NamingFields({ fields }: FieldsProps) {
  const { t } = useLingui();
  const { named, namingReasons } = fields.values;
  return (
    <>
      <Checkbox
        id={SANCTION_IDS.named}
        checked={named}
        onChange={(checked) => fields.set({ named: checked })}
        hint={t`Without it the register says only what it must for its own answer to be true, while it is true. A decision of its own, with reasons of its own.`}
      >
        {t`It is published with the name`}
      </Checkbox>
      {named && (
        <TextArea
          id={SANCTION_IDS.namingReasons}
          label={t`Why with the name`}
          value={namingReasons}
          onChange={(text) => fields.set({ namingReasons: text })}
          error={fields.wrong('namingReasons')}
        />
      )}
    </>
  );
}
