/** PostGraphile over the same tables as their owner, whom row-level security does not bind. It needs Node 22 or later. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { address, port } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { user, password, host, port: dbPort, database } = address;
const service = makePgService({
  connectionString: `postgres://${user}:${encodeURIComponent(password)}@${host}:${dbPort}/${database}`,
  schemas: ['supervision', 'identity', 'bench'],
  poolConfig: { max: 20 },
});
const graphile = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [service],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});
const handler = graphile.createServ(grafserv);
const server = createServer();
await handler.addTo(server);
server.listen(port, '127.0.0.1');
