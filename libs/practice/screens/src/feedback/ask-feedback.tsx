import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row } from '@standing/design-system';
import { FormProblems } from '@standing/web-core';
import type { Engagement } from '../engagements/use-engagements.js';
import { AskFields } from './ask-fields.js';
import { GIVER_KINDS } from './giver-words.js';
import { MadeFeedbackLink } from './made-feedback-link.js';
import { ASK_IDS, engagementsWith, isInEngagement, useAskForm } from './use-ask-form.js';
import type { GiverKind } from './use-feedback.js';
import { WhatIsAsked } from './what-is-asked.js';

export type AskFeedbackProps = {
  readonly title: string;
  /** Those in which somebody can be asked. */
  readonly engagements: readonly Engagement[];
  /** As whom somebody can be asked here; those of whom there is nobody are left out. */
  readonly kinds?: readonly GiverKind[];
  /** Of a supervisor or a peer who was asked before. */
  readonly label?: string;
  readonly onClose: () => void;
};

/** Of whom, and what they will be asked; then, once, the link to hand over. */
export function AskFeedback({ title, engagements, kinds = GIVER_KINDS, label, onClose }: AskFeedbackProps) {
  const { t } = useLingui();
  const offered = kinds.filter((kind) => !isInEngagement(kind) || engagementsWith(kind, engagements).length > 0);
  const { fields, names, act, submit } = useAskForm(offered[0] ?? 'SUPERVISOR', engagements, label);
  return (
    <Dialog title={title} open onClose={onClose}>
      {act.data ? (
        <MadeFeedbackLink link={act.data} onClose={onClose} onAgain={act.reset} />
      ) : (
        <Form onSubmit={submit} label={title}>
          <FormProblems
            title={t`The link was not made.`}
            error={act.error}
            ids={ASK_IDS}
            mistakes={fields.mistakes}
            tried={fields.tried}
          />
          {label === undefined && (
            <AskFields fields={fields} names={names} offered={offered} engagements={engagements} />
          )}
          <WhatIsAsked kind={fields.values.kind} />
          <Row>
            <Button type="submit" pending={act.isPending}>{t`Make the link`}</Button>
            <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
          </Row>
        </Form>
      )}
    </Dialog>
  );
}
