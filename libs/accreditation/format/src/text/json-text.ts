import type { Path } from '../mistake.js';

/** What a text of JSON is, and where in it each value stands. */
export type JsonText = {
  /** The line on which the text stops being JSON, or was read no further; null when all of it was. */
  readonly brokenAt: number | null;
  /** Whether it was read no further because it is nested too deeply for anybody to have meant it. */
  readonly tooDeep: boolean;
  /** The line of the value at the path, or of the nearest one that it would lie in. */
  readonly lineOf: (path: Path) => number;
  /** Properties that their object has already: JSON keeps the last one and says nothing. */
  readonly twice: readonly Path[];
};

type Container = { readonly path: Path; readonly names: Set<string> | null; at: string | number };
type Awaited = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing';

const TOKEN =
  /[ \t\r\n]*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?))/y;

/** Whoever reads a document goes as deep as it is nested: no scheme comes near this, and no text may go further. */
const DEEPEST = 100;

/** Reads the places of a text of JSON. */
export function readJsonText(text: string): JsonText {
  const reader = new Reader();
  const token = new RegExp(TOKEN);
  let [end, line] = [0, 1];
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    line += newlines(found[0]);
    if (!reader.take(found[1] ?? (found[2] === undefined ? 'value' : 'text'), found[2] ?? '', line)) break;
    end = token.lastIndex;
  }
  const rest = text.slice(end);
  const broken = rest.trim() !== '' || reader.awaited !== 'nothing' || /[^ \t\r\n]/.test(rest);
  const brokenAt = broken ? newlines(text.slice(0, end + rest.length - rest.trimStart().length)) + 1 : null;
  return { brokenAt, tooDeep: reader.tooDeep, lineOf: (path) => reader.lineOf(path), twice: reader.twice };
}

/** Takes token after token, and remembers the line of every value. */
class Reader {
  readonly twice: Path[] = [];
  tooDeep = false;
  awaited: Awaited = 'value';
  private readonly lines = new Map<string, number>();
  private readonly open: Container[] = [];

  /** Whether the token may stand there. */
  take(token: string, text: string, line: number): boolean {
    if (token === '{' || token === '[' || token === 'value') return this.begin(token, line);
    if (token === 'text') return this.awaited.startsWith('name') ? this.name(text, line) : this.begin(token, line);
    if (token === ':') return this.move(':', 'value');
    if (token === ',') return this.next();
    return this.end(token === '}');
  }

  lineOf(path: Path): number {
    for (let length = path.length; length > 0; length -= 1) {
      const line = this.lines.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return this.lines.get(keyOf([])) ?? 1;
  }

  private begin(token: string, line: number): boolean {
    if (!this.awaited.startsWith('value')) return false;
    this.tooDeep = token !== 'value' && token !== 'text' && this.open.length === DEEPEST;
    if (this.tooDeep) return false;
    const path = this.here();
    this.lines.set(keyOf(path), line);
    if (token === '{') this.open.push({ path, names: new Set(), at: '' });
    if (token === '[') this.open.push({ path, names: null, at: 0 });
    if (token === '{' || token === '[') this.awaited = token === '{' ? 'name or }' : 'value or ]';
    else this.close();
    return true;
  }

  private name(text: string, line: number): boolean {
    const object = this.open.at(-1);
    if (object === undefined) return false;
    const name = JSON.parse(text) as string;
    object.at = name;
    if (object.names?.has(name) === true) this.twice.push(this.here());
    object.names?.add(name);
    this.lines.set(keyOf(this.here()), line);
    this.awaited = ':';
    return true;
  }

  private next(): boolean {
    const container = this.open.at(-1);
    if (container === undefined || this.awaited !== ', or end') return false;
    if (typeof container.at === 'number') container.at += 1;
    this.awaited = container.names === null ? 'value' : 'name';
    return true;
  }

  private end(ofObject: boolean): boolean {
    const container = this.open.at(-1);
    const atStart = ofObject ? 'name or }' : 'value or ]';
    if (container === undefined || (container.names !== null) !== ofObject) return false;
    if (this.awaited !== ', or end' && this.awaited !== atStart) return false;
    this.open.pop();
    this.close();
    return true;
  }

  private move(from: Awaited, to: Awaited): boolean {
    if (this.awaited !== from) return false;
    this.awaited = to;
    return true;
  }

  private close(): void {
    this.awaited = this.open.length === 0 ? 'nothing' : ', or end';
  }

  private here(): Path {
    const container = this.open.at(-1);
    return container === undefined ? [] : [...container.path, container.at];
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
