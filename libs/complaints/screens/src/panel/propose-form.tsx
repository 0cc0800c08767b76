import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
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
import { imposedAs, mayBeAtOnce } from './imposed-as.js';
import type { PanelFile } from './panel-file.js';
import { proposeDecisionMutation } from './panel.queries.js';
import { ReasonsField } from './reasons-field.js';

const IDS = {
  outcome: 'decision-outcome',
  reasons: 'decision-reasons',
  immediateEffect: 'decision-at-once',
  immediateReasons: 'decision-at-once-reasons',
  ...SANCTION_IDS,
};

type Values = SanctionValues & {
  readonly outcome: PanelOutcome | null;
  readonly reasons: string;
  readonly immediateEffect: boolean;
  readonly immediateReasons: string;
};

const NONE: Values = { ...NO_SANCTION, outcome: null, reasons: '', immediateEffect: false, immediateReasons: '' };

type ProposeFormProps = {
  readonly caseId: string;
  readonly panel: PanelFile['panel'];
  /** What may be decided. */
  readonly outcomes: readonly PanelOutcome[];
  /** The levels to which the respondent may be lowered. */
  readonly lowerLevels: PanelFile['lowerLevels'];
  /** Another proposal stands, and would no longer. */
  readonly replaces: boolean;
  readonly onActed: () => void;
};

/** What the panel would decide, with its reasons as they would be notified. */
export function ProposeForm({ caseId, panel, outcomes, lowerLevels, replaces, onActed }: ProposeFormProps) {
  const { t } = useLingui();
  const { fields, asked } = usePropose(caseId, panel, onActed);
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
        <ProposeFields fields={fields} panel={panel} outcomes={outcomes} lowerLevels={lowerLevels} />
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

type ProposeFieldsProps = Pick<ProposeFormProps, 'panel' | 'outcomes' | 'lowerLevels'> & {
  readonly fields: Fields<Values>;
};

function ProposeFields({ fields, panel, outcomes, lowerLevels }: ProposeFieldsProps) {
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
    </>
  );
}

function AtOnce({ fields }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  const { immediateEffect, immediateReasons } = fields.values;
  return (
    <>
      <Checkbox
        id={IDS.immediateEffect}
        checked={immediateEffect}
        onChange={(checked) => fields.set({ immediateEffect: checked })}
        hint={t`Only where waiting for the end of the time to appeal would do harm; with reasons of its own.`}
      >
        {t`It takes effect although an appeal is possible`}
      </Checkbox>
      {immediateEffect && (
        <TextArea
          id={IDS.immediateReasons}
          label={t`Why it cannot wait`}
          value={immediateReasons}
          onChange={(text) => fields.set({ immediateReasons: text })}
          error={fields.wrong('immediateReasons')}
        />
      )}
    </>
  );
}

function usePropose(caseId: string, panel: PanelFile['panel'], onActed: () => void) {
  const { t } = useLingui();
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
      const input = { caseId, outcome: chosen ?? 'NO_BREACH', reasons, ...why, ...imposed };
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
    ...sanctionMistakes(imposedAs(panel, values.outcome), values),
  });
  const ownMistakes = ({ outcome, reasons, immediateEffect, immediateReasons, kind }: Values) => ({
    ...(outcome === null && { outcome: t`Say what is decided.` }),
    ...(reasons.trim() === '' && { reasons: t`Write the reasons.` }),
    ...(mayBeAtOnce(panel, kindOf(imposedAs(panel, outcome), { kind })) &&
      immediateEffect &&
      immediateReasons.trim() === '' && { immediateReasons: t`Write why the effect must be immediate.` }),
  });
  const fields = useFields(NONE, check, act.error);
  return { fields, asked: useAskedAct(act) };
}
