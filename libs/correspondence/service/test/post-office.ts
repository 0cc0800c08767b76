import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { type Letter, readLetter } from './read-letter.js';

type Desk = {
  /** What the server says to every recipient; null when it takes the letter. */
  refusal: string | null;
  /** What the next letter waits for before it is taken. */
  gate: Promise<void> | null;
  waiting: number;
  readonly letters: Letter[];
};

export type PostOffice = Awaited<ReturnType<typeof openPostOffice>>;

/** An SMTP server that keeps what it is given, refuses it when told to, and can keep one sender waiting. */
export async function openPostOffice() {
  const desk: Desk = { refusal: null, gate: null, waiting: 0, letters: [] };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    void converse(socket, desk);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters: desk.letters,
    to: (address: string) => desk.letters.filter((letter) => letter.to === address),
    waiting: () => desk.waiting,
    refuse: (answer: string) => void (desk.refusal = answer),
    accept: () => void (desk.refusal = null),
    /** Keeps the next letter at the desk until the returned function is called. */
    holdNext: () => {
      let release = () => undefined as void;
      desk.gate = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function converse(socket: Socket, desk: Desk): Promise<void> {
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 post.example.org');
  let letter: string[] | null = null;
  for await (const line of createInterface({ input: socket })) {
    if (letter === null) {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'DATA') letter = [];
      say(verb === 'DATA' ? '354 Go on' : answerTo(verb, desk));
      if (verb === 'QUIT') socket.end();
    } else if (line === '.') {
      await atTheDesk(desk);
      desk.letters.push(readLetter(letter));
      letter = null;
      say('250 Taken');
    } else letter.push(line.startsWith('.') ? line.slice(1) : line);
  }
}

function answerTo(verb: string, { refusal }: Desk): string {
  return verb === 'RCPT' && refusal !== null ? refusal : '250 Well';
}

async function atTheDesk(desk: Desk): Promise<void> {
  const { gate } = desk;
  desk.gate = null;
  if (!gate) return;
  desk.waiting += 1;
  await gate;
  desk.waiting -= 1;
}
