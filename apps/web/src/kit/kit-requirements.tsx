import { Button, Card, NextBest, RequirementRow, Ring, Row, StatusTag, TextLink } from '@standing/design-system';

const details = { title: 'How this is worked out', body: <p>At least 16 hours in the last 60 months, confirmed by the supervisor.</p> };

/** How far one is, and what comes next. */
export function KitRequirements() {
  return (
    <Card title="Requirements">
      <NextBest ring={{ done: 4, of: 7, word: 'met', sentence: '4 of 7 requirements met' }} title="Do this next" action={<Button>Ask for confirmation</Button>}>
        Ask Claire Moreau to confirm two sessions: 2 h 30 of supervision count as soon as she does.
      </NextBest>
      <Row>
        <Ring done={0} of={7} word="met" sentence="0 of 7 requirements met" />
        <Ring done={7} of={7} word="met" sentence="7 of 7 requirements met" />
        <Ring done={0} of={0} word="met" sentence="No requirements" />
      </Row>
      <ul className="rows">
        <li>
          <RequirementRow title="Coaching hours" status={{ tone: 'warn', word: '70 h to go' }} meter={{ needed: 500, counted: 412, awaiting: 18, sentence: '412 h of 500 h, 18 h awaiting confirmation' }} details={details}>
            <p>
              412 h of 500 h <span className="muted">· 18 h awaiting confirmation</span> · <TextLink href="/kit">Log practice</TextLink>
            </p>
          </RequirementRow>
        </li>
        <li>
          <RequirementRow title="Supervision with a long name that goes over two lines" status={{ tone: 'warn', word: 'Waiting for others' }} meter={{ needed: 16, counted: 0, awaiting: 20, sentence: '0 h of 16 h, 20 h awaiting confirmation' }} details={details}>
            <p>0 h of 16 h</p>
          </RequirementRow>
        </li>
        <li>
          <RequirementRow title="Client feedback" status={{ tone: 'ok', word: 'Met' }} meter={{ needed: 5, counted: 5, awaiting: 0, sentence: '5 of 5' }}>
            <p>5 of 5</p>
          </RequirementRow>
        </li>
        <li>
          <RequirementRow title="Insurance" status={{ tone: 'plain', word: 'Not counted here yet' }}>
            <p className="muted">The platform does not collect this yet.</p>
          </RequirementRow>
        </li>
      </ul>
      <Row>
        <StatusTag>Plain</StatusTag>
        <StatusTag tone="ok">Confirmed</StatusTag>
        <StatusTag tone="warn">Awaiting confirmation</StatusTag>
        <StatusTag tone="bad">Declined</StatusTag>
        <StatusTag tone="brand">Paid</StatusTag>
      </Row>
    </Card>
  );
}
