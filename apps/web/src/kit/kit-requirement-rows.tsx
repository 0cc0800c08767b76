import { RequirementRow, TextLink } from '@standing/design-system';

const details = {
  title: 'How this is worked out',
  body: <p>At least 16 hours in the last 60 months, confirmed by the supervisor.</p>,
};

const meters = {
  partly: { needed: 500, counted: 412, awaiting: 18, sentence: '412 h of 500 h, 18 h awaiting confirmation' },
  awaiting: { needed: 16, counted: 0, awaiting: 20, sentence: '0 h of 16 h, 20 h awaiting confirmation' },
  full: { needed: 5, counted: 5, awaiting: 0, sentence: '5 of 5' },
};

/** A requirement partly met, waiting, met, and one that cannot be counted. */
export function KitRequirementRows() {
  return (
    <ul className="rows">
      <li>
        <RequirementRow
          title="Coaching hours"
          status={{ tone: 'warn', word: '70 h to go' }}
          meter={meters.partly}
          details={details}
        >
          <p>
            412 h of 500 h <span className="muted">· 18 h awaiting confirmation</span> ·{' '}
            <TextLink href="/kit">Log practice</TextLink>
          </p>
        </RequirementRow>
      </li>
      <li>
        <RequirementRow
          title="Supervision with a long name that goes over two lines"
          status={{ tone: 'warn', word: 'Waiting for others' }}
          meter={meters.awaiting}
          details={details}
        >
          <p>0 h of 16 h</p>
        </RequirementRow>
      </li>
      <li>
        <RequirementRow title="Client feedback" status={{ tone: 'ok', word: 'Met' }} meter={meters.full}>
          <p>5 of 5</p>
        </RequirementRow>
      </li>
      <li>
        <RequirementRow title="Insurance" status={{ tone: 'plain', word: 'Not counted here yet' }}>
          <p className="muted">The platform does not collect this yet.</p>
        </RequirementRow>
      </li>
    </ul>
  );
}
