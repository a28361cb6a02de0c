// What tests stand on: storage in memory, and a server on a port of its own.
import { createServer } from 'node:http';
import { keep } from '../../main/layer/scripts/shop.js';

/** A storage like the browser's; a second keep() on it is another tab. */
export function storage() {
  const kept = new Map();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, String(value)),
    removeItem: (key) => kept.delete(key),
  };
}

export const store = (shared = storage()) => keep(() => shared, 'acme');

export const euro = (precisionAmount) => ({
  currency: 'EUR',
  amount: Number(precisionAmount),
  precisionAmount,
});

export const price = (amount) => ({ isDiscounted: false, regularPrice: euro(amount), value: euro(amount) });

/**
 * Runs a test against a server.
 *
 * @param answer called with {path, headers, body} of each request; gives [status, text], or nothing to cut the line
 */
export async function serving(answer, run) {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const [status, text] = answer({ path: request.url, headers: request.headers, body }) ?? [];
      if (!status) {
        request.socket.destroy();
        return;
      }
      response.writeHead(status).end(text);
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    await run(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
