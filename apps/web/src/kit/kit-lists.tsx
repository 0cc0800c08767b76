import { Button, Card, StatusTag, SummaryList, TaskList } from '@standing/design-system';

/** Facts, steps, rows, a bar for many. */
export function KitLists() {
  return (
    <Card title="Lists">
      <SummaryList
        items={[
          { term: 'Days looked at', value: '23 November 2021 to 22 November 2026' },
          { term: 'What would satisfy it', value: 'Have 3 h confirmed and log 1 h 30 min more.' },
        ]}
      />
      <TaskList
        tasks={[
          { title: 'Sign the code of ethics', href: '/code', status: { tone: 'ok', word: 'Completed' } },
          { title: 'Log your practice', href: '/practice', status: { tone: 'warn', word: 'In progress' } },
          { title: 'Apply', status: { tone: 'plain', word: 'Cannot start yet' } },
        ]}
      />
      <ul className="rows">
        <li>
          <div className="item">
            <span className="item-main">
              <span className="strong">Fri 20 Nov</span> · Claire Moreau
            </span>
            <span className="item-figure figure">1 h 30 min</span>
            <span className="item-end" data-size="large">
              <StatusTag tone="warn">Awaiting confirmation</StatusTag>
            </span>
          </div>
        </li>
      </ul>
      <div className="bulk">
        <span>3 sessions · 4 h</span>
        <Button>Ask for 3 to be confirmed</Button>
      </div>
    </Card>
  );
}
