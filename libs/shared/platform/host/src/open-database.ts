import { freePort } from '@standing/platform/config';
import { addressFrom, type DatabaseAddress, startEmbeddedPostgres } from '@standing/platform/database';
import { takeDataFolder } from './only-one.js';

/** The server behind the URL, or the embedded one, started on its folder, which is then this process's alone. */
export async function openDatabase(
  url: string | undefined,
  folder: string,
  password: string,
): Promise<{ readonly address: DatabaseAddress; stop(): Promise<void> }> {
  if (url !== undefined) return { address: addressFrom(url), stop: async () => undefined };
  const giveBack = takeDataFolder(folder);
  const server = await startEmbeddedPostgres({ directory: folder, port: await freePort(), password });
  return {
    address: server.address,
    stop: async () => {
      await server.stop();
      giveBack();
    },
  };
}
