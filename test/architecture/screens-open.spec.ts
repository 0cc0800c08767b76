import { describe, expect, it } from '@jest/globals';
import { filesMatching, textOf } from './source-tree.js';

const firstOf = (path: string) => `/${path.split('/')[1] ?? ''}`;

describe('the screens of the web app', () => {
  it('are each served by the gateway, so that an address opens what a link leads to', () => {
    const routes = filesMatching(/^apps\/web\/src\/app\/.*routes?r?\.tsx$/)
      .map(textOf)
      .join('\n');
    const screens = [...routes.matchAll(/path: '(\/[^']+)'/g)].map(([, path = '']) => firstOf(path));
    const [gateway = ''] = filesMatching(/^libs\/shared\/platform\/gateway\/src\/http\/web-routes\.ts$/).map(textOf);
    const served = /const SCREENS = \[(.*?)\];/s.exec(gateway)?.[1] ?? '';
    const known = [...served.matchAll(/'([^']+)'/g)].map(([, path = '']) => path);

    expect([...new Set(screens)].filter((screen) => !known.includes(screen))).toEqual([]);
    expect(screens.length).toBeGreaterThan(40);
  });
});
