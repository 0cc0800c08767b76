import { connect, createServer } from 'node:net';
import { Mendable } from './say.mjs';

/** Refuses a port that is no port, that somebody listens on, or that this user may not open. */
export async function readyPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Mendable(`PORT is "${text}", which is no port: set it to a number from 1 to 65535 and start again.`);
  }
  const heard = await Promise.all(['127.0.0.1', '::1'].map((host) => isListening(host, port)));
  if (heard.includes(true)) throw taken(port);
  await tryToListen(port);
  return port;
}

function taken(port) {
  return new Mendable(
    `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1} npm start.`,
  );
}

function isListening(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const answer = (heard) => {
      socket.destroy();
      resolve(heard);
    };
    socket.on('connect', () => answer(true));
    socket.on('error', () => answer(false));
    socket.on('timeout', () => answer(false));
  });
}

function tryToListen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE') reject(taken(port));
      else if (error.code === 'EACCES') {
        reject(
          new Mendable(`This user may not open port ${port}: choose one above 1023, such as PORT=4000 npm start.`),
        );
      } else reject(error);
    });
    server.listen(port, () => server.close(() => resolve()));
  });
}
