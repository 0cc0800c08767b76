/** Stands in for Jest where nothing is run: it writes down each test by the names that Jest would give it. */
import { format } from 'node:util';

const recorded = [];
const around = [];
let file = '';

/** The tests of one file, by their names: those of the groups around each, then its own. */
export async function recordedIn(path, load) {
  file = path;
  const before = recorded.length;
  await load();
  return recorded.slice(before);
}

export function describe(title, body) {
  around.push(title);
  body();
  around.pop();
}

export function it(title) {
  recorded.push({ file, names: [...around, title] });
}

/** Of each line of a table, named as Jest does: by as many of its values as the title has places. */
function ofEach(one) {
  return (table) => (title, body) => {
    const places = title.match(/%[sdifjoO]/g)?.length ?? 0;
    for (const line of table) {
      const values = Array.isArray(line) ? line : [line];
      one(format(title, ...values.slice(0, places)), () => body(...values));
    }
  };
}

describe.each = ofEach(describe);
it.each = ofEach(it);

const nothing = () => undefined;
export { nothing as beforeAll, nothing as beforeEach, nothing as afterAll, nothing as afterEach, nothing as expect };
