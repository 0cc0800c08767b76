import { useLingui } from '@lingui/react/macro';
import { Button, Row, StatusTag } from '@standing/design-system';
import type { CoverValues } from '../cover-values.js';
import { fieldWord, placeWord, useProposalWords } from './reading-words.js';
import { type Proposal, type Standing, standingOf } from './taking-over.js';

export type ProposalRowProps = {
  readonly proposal: Proposal;
  readonly values: CoverValues;
  readonly onTake: () => void;
};

/** One proposal: what it says, the words that it was read from and where they stand, and the act that takes it over. */
export function ProposalRow({ proposal, values, onTake }: ProposalRowProps) {
  const { t } = useLingui();
  const say = useProposalWords();
  const { quote, place, field } = proposal;
  const [page, where] = [place.page, t(placeWord(place))];
  const standing = standingOf(proposal, values);
  return (
    <div>
      <Row justify="between">
        <span data-user-text="">{say(proposal)}</span>
        <Act standing={standing} what={say(proposal)} field={t(fieldWord(field))} onTake={onTake} />
      </Row>
      <p className="muted small">
        <span data-user-text="">{t`“${quote}”`}</span>
        {` · ${t`page ${page}, ${where}`}`}
      </p>
      <Note proposal={proposal} standing={standing} />
    </div>
  );
}

type ActProps = {
  readonly standing: Standing;
  readonly what: string;
  readonly field: string;
  readonly onTake: () => void;
};

function Act({ standing, what, field, onTake }: ActProps) {
  const { t } = useLingui();
  if (standing === 'taken') return <StatusTag tone="ok">{t`In the form`}</StatusTag>;
  if (standing === 'own-name' || standing === 'needs-claim') return null;
  return (
    <Button
      kind="quiet"
      size="small"
      onPress={onTake}
      label={
        standing === 'differs'
          ? t`Put ${what} in place of what the form says: ${field}`
          : t`Take over ${what}: ${field}`
      }
    >
      {standing === 'differs' ? t`Put it in its place` : t`Take over`}
    </Button>
  );
}

function Note({ proposal, standing }: { readonly proposal: Proposal; readonly standing: Standing }) {
  const { t } = useLingui();
  const notes = [
    standing === 'differs' && t`The form says something else, which stays until you change it.`,
    standing === 'own-name' && t`This is your name: the field stays empty.`,
    standing === 'needs-claim' && t`It belongs to cover triggered by the claim. Choose that trigger first.`,
    proposal.note === 'OTHER_NAME' &&
      t`This is not the name under which you are a member. Is it a trade name or a company of yours, and is this your attestation?`,
    proposal.note === 'TACIT_RENEWAL' &&
      t`The attestation says that the cover is renewed by itself. It proves it until this day.`,
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p key={note} className="small">
      {note}
    </p>
  ));
}
