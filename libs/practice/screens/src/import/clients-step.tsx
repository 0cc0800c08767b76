import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card, Checkbox, EmptyState, Row, Select, Stack, TextField } from '@standing/design-system';
import type { ClientChoice, KnownEngagement } from './pseudonyms.js';

type ClientsStepProps = {
  readonly clients: readonly ClientChoice[];
  readonly engagements: readonly KnownEngagement[];
  /** Those whose pseudonym holds a word by which the file names a client. */
  readonly named: ReadonlySet<string>;
  readonly onChange: (name: string, changes: Partial<ClientChoice>) => void;
};

const NEW = 'new';

/** Step 3: each client of the file is an engagement, or a pseudonym that the coach sees and can change. */
export function ClientsStep({ clients, engagements, named, onChange }: ClientsStepProps) {
  const { t } = useLingui();
  return (
    <Card title={t`3. Clients`}>
      {clients.length === 0 ? (
        <EmptyState sentence={t`No row of this file could be read as a session. Look at the columns above.`} />
      ) : (
        <Stack>
          <p>
            <Trans>The names in bold stay in this browser. What is sent stands below them.</Trans>
          </p>
          <ul className="rows">
            {clients.map((client) => (
              <li key={client.name}>
                <ClientRow
                  client={client}
                  engagements={engagements}
                  isNamed={named.has(client.name)}
                  onChange={(changes) => onChange(client.name, changes)}
                />
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Card>
  );
}

type ClientRowProps = {
  readonly client: ClientChoice;
  readonly engagements: readonly KnownEngagement[];
  readonly isNamed: boolean;
  readonly onChange: (changes: Partial<ClientChoice>) => void;
};

function ClientRow({ client, engagements, isNamed, onChange }: ClientRowProps) {
  const { t } = useLingui();
  const { name, sessions, engagementId, pseudonym, proposed, meant } = client;
  return (
    <Stack gap="small">
      <p>
        <span className="strong" data-user-text="">
          {name}
        </span>
        <span className="muted">
          {' · '}
          <Plural value={sessions} one="# row" other="# rows" />
        </span>
      </p>
      <Row align="start">
        <Select
          label={t`Engagement of ${name}`}
          value={engagementId ?? NEW}
          onChange={(value) => onChange({ engagementId: value === NEW ? null : value })}
          options={[
            { value: NEW, text: t`a new engagement` },
            ...engagements.map(({ id, pseudonym: text }) => ({ value: id, text })),
          ]}
        />
        {engagementId === null && (
          <TextField
            label={t`Pseudonym of ${name}`}
            value={pseudonym}
            onChange={(text) => onChange({ pseudonym: text, meant: false })}
            error={errorOf(pseudonym, isNamed, t)}
            size="medium"
            autoComplete="off"
          />
        )}
      </Row>
      {engagementId === null && pseudonym !== proposed && <Meant meant={meant} onChange={onChange} />}
    </Stack>
  );
}

/** A pseudonym that the coach chose may look like a name to the platform: said on purpose, it is none. */
function Meant({ meant, onChange }: Pick<ClientRowProps, 'onChange'> & { readonly meant: boolean }) {
  const { t } = useLingui();
  return (
    <Checkbox
      checked={meant}
      onChange={(isMeant) => onChange({ meant: isMeant })}
    >{t`It is a pseudonym, nobody I work with is called that`}</Checkbox>
  );
}

type Say = ReturnType<typeof useLingui>['t'];

function errorOf(pseudonym: string, isNamed: boolean, t: Say): string | undefined {
  if (isNamed) return t`A word of this is in the clients’ column of the file. Choose one that tells of nobody.`;
  return pseudonym.trim() === '' ? t`Choose a pseudonym.` : undefined;
}
