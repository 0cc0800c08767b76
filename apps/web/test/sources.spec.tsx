import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';

const root = join(import.meta.dirname, '../../..');
const config = getConfig({ cwd: root, configPath: join(root, 'lingui.config.ts') });

describe('the words of the source', () => {
  it('are all in the catalogues, and the catalogues hold no other', async () => {
    for (const catalogue of await getCatalogs(config)) {
      const found = Object.keys((await catalogue.collect()) ?? {}).sort();
      const kept = Object.keys((await catalogue.read('fr')) ?? {}).sort();

      expect(found.length).toBeGreaterThan(30);
      expect(kept).toEqual(found);
    }
  }, 120_000);
});
