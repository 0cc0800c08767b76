import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { LadderFields } from '../sanction/ladder-fields.js';
import { PreviewAhead } from '../sanction/preview-ahead.js';
import { SanctionFields } from '../sanction/sanction-fields.js';
import { SANCTION_IDS } from '../sanction/sanction-ids.js';
import {
  kindOf,
  NO_SANCTION,
  type SanctionValues,
  termsToSend,
  useSanctionMistakes,
  weighingToSend,
} from '../sanction/sanction-values.js';
import { OUTCOME_WORDS, type PanelOutcome } from '../words/outcome-words.js';
import { AT_ONCE_IDS, AtOnce, type AtOnceValues } from './at-once-fields.js';
import { EXCLUSION_IDS, ExclusionFields, type ExclusionValues, useExclusion } from './exclusion-fields.js';
import { imposedAs, mayBeAtOnce } from './imposed-as.js';
import type { PanelFile } from './panel-file.js';
import { proposeDecisionMutation } from './panel.queries.js';
import { ReasonsField } from './reasons-field.js';

const IDS = {
  outcome: 'decision-outcome',
  reasons: 'decision-reasons',
  ...AT_ONCE_IDS,
  ...EXCLUSION_IDS,
  ...SANCTION_IDS,
};

type Values = SanctionValues &
  AtOnceValues &
  ExclusionValues & { readonly outcome: PanelOutcome | null; readonly reasons: string };

const NONE: Values = {
  ...{ ...NO_SANCTION, outcome: null, reasons: '', immediateEffect: false, immediateReasons: '' },
  ...{ recommendsExclusion: false, exclusionReasons: '' },
};

type ProposeFormProps = {
  readonly caseId: string;
  readonly panel: PanelFile['panel'];
  /** What may be decided. */
  readonly outcomes: readonly PanelOutcome[];
  /** The organ that decides on an exclusion, which may be recommended beside a withdrawal; null where it may not. */
  readonly excludedBy: string | null;
  /** The levels to which the respondent may be lowered. */
  readonly lowerLevels: PanelFile['lowerLevels'];
  /** Another proposal stands, and would no longer. */
  readonly replaces: boolean;
  readonly onActed: () => void;
};

/** What the panel would decide, with its reasons as they would be notified. */
export function ProposeForm(props: ProposeFormProps) {
  const { caseId, panel, excludedBy, replaces, onActed } = props;
  const { t } = useLingui();
  const { fields, asked } = usePropose(caseId, panel, excludedBy, onActed);
  const { outcome } = fields.values;
  const words = {
    title: t`Propose this decision?`,
    does: replaces
      ? t`Your proposal takes the place of the one that stands: whoever stood by that one must agree anew.`
      : t`The other members of the panel read your proposal and may stand by it. With the last of them it is decided.`,
    word: t`Propose it`,
    failed: t`The decision was not proposed.`,
  };
  return (
    <>
      <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={t`Proposal`}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <ProposeFields {...props} fields={fields} />
        <Row>
          <Button type="submit" kind="second">{t`Propose it…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked}>
        {outcome && <p className="strong">{t(OUTCOME_WORDS[outcome])}</p>}
      </ConfirmDialog>
    </>
  );
}

type ProposeFieldsProps = Pick<ProposeFormProps, 'panel' | 'outcomes' | 'excludedBy' | 'lowerLevels'> & {
  readonly fields: Fields<Values>;
};

function ProposeFields({ fields, panel, outcomes, excludedBy, lowerLevels }: ProposeFieldsProps) {
  const { t } = useLingui();
  const { outcome: chosen, reasons } = fields.values;
  const outcome = imposedAs(panel, chosen);
  const kind = kindOf(outcome, fields.values);
  const terms = termsToSend(outcome, fields.values);
  return (
    <>
      <RadioGroup
        id={IDS.outcome}
        label={t`What is decided`}
        value={chosen}
        onChange={(value) => fields.set({ outcome: outcomes.find((each) => each === value) ?? null })}
        error={fields.wrong('outcome')}
        options={outcomes.map((value) => ({ value, text: t(OUTCOME_WORDS[value]) }))}
      />
      {(outcome === 'SANCTION' || outcome === 'VARY' || outcome === 'RESTORE') && (
        <SanctionFields
          fields={fields}
          outcome={outcome}
          onAppeal={panel === 'APPEAL_PANEL'}
          lowerLevels={lowerLevels}
        />
      )}
      {kind !== null && outcome !== 'VARY' && outcome !== 'RESTORE' && <LadderFields fields={fields} kind={kind} />}
      {terms && <PreviewAhead terms={terms} />}
      <ReasonsField
        id={IDS.reasons}
        outcomes={outcomes}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
      {mayBeAtOnce(panel, kind) && <AtOnce fields={fields} />}
      {outcome === 'WITHDRAWAL' && excludedBy && <ExclusionFields fields={fields} organ={excludedBy} />}
    </>
  );
}

function usePropose(caseId: string, panel: PanelFile['panel'], excludedBy: string | null, onActed: () => void) {
  const { t } = useLingui();
  const exclusion = useExclusion(excludedBy);
  const ownMistakes = useOwnMistakes(panel);
  const sanctionMistakes = useSanctionMistakes();
  const act = useAct({
    run: (values: Values, idempotencyKey) => {
      const { outcome: chosen, reasons, immediateEffect, immediateReasons, named, namingReasons } = values;
      const outcome = imposedAs(panel, chosen);
      const atOnce = mayBeAtOnce(panel, kindOf(outcome, values)) && immediateEffect;
      const why = { immediateEffect: atOnce, immediateReasons: atOnce ? immediateReasons : null };
      const imposed = {
        ...{ sanction: termsToSend(outcome, values), weighing: weighingToSend(outcome, values) },
        namingReasons: outcome === 'SANCTION' && named ? namingReasons : null,
      };
      const input = {
        caseId,
        outcome: chosen ?? 'NO_BREACH',
        reasons,
        ...why,
        ...imposed,
        ...exclusion.toSend(outcome, values),
      };
      return ask(proposeDecisionMutation, { input, idempotencyKey });
    },
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`Your proposal stands.` });
      fields.reset(NONE);
      onActed();
    },
  });
  const check = (values: Values) => ({
    ...ownMistakes(values),
    ...exclusion.mistakes(values.outcome, values),
    ...sanctionMistakes(imposedAs(panel, values.outcome), values),
  });
  const fields = useFields(NONE, check, act.error);
  return { fields, asked: useAskedAct(act) };
}

/** What is missing of the decision itself, its reasons, and its immediate effect. */
function useOwnMistakes(panel: PanelFile['panel']) {
  const { t } = useLingui();
  return ({ outcome, reasons, immediateEffect, immediateReasons, kind }: Values) => ({
    ...(outcome === null && { outcome: t`Say what is decided.` }),
    ...(reasons.trim() === '' && { reasons: t`Write the reasons.` }),
    ...(mayBeAtOnce(panel, kindOf(imposedAs(panel, outcome), { kind })) &&
      immediateEffect &&
      immediateReasons.trim() === '' && { immediateReasons: t`Write why the effect must be immediate.` }),
  });
}
