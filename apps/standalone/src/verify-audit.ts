import { type HostSettings, openInstallation, say, sayProblem, verifyChains } from '@standing/platform/host';
import { migrations } from '../../../migrations/index.js';

/** `npm run audit:verify`: walks every audit chain and says whether it is whole; exit code 1 when one is not. */
export async function verifyAuditOf(settings: HostSettings): Promise<number> {
  const installation = await openInstallation(settings, migrations);
  const chains = await verifyChains(installation.address, Object.keys(migrations));
  for (const { context, bodyId, lines, broken } of chains) {
    if (broken) sayProblem(`  ${context} ${bodyId}: broken at line ${broken.seq} (${broken.reason})`);
    else say(`  ${context} ${bodyId}: whole, ${lines} lines`);
  }
  await installation.stop();
  return chains.some(({ broken }) => broken) ? 1 : 0;
}
