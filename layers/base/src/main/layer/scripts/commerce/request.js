// One way to ask a server: with a limit of time, and again only where asking twice does no harm.

const TRANSIENT = new Set([408, 425, 429, 502, 503, 504]);
const FIRST_PAUSE = 200;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export const failure = (code, more = {}) => ({ error: { code, ...more } });

/** Whether the server has surely decided; of any other failure nobody knows what it did. */
export const isDecided = ({ status = 0, isTransient }) =>
  status >= 400 && status < 500 && !isTransient;

/**
 * Answers {value: text} or {error: {code, status?, message?, isTransient?}}, and never throws.
 * Only a failure that may pass is tried again, `retries` times.
 */
export async function request(url, { retries = 0, timeout = 10_000, ...init } = {}) {
  for (let attempt = 0; ; attempt++) {
    const answer = await once(url, timeout, init);
    if (attempt >= retries || !answer.error?.isTransient) return answer;
    await pause(FIRST_PAUSE * 4 ** attempt);
  }
}

async function once(url, timeout, init) {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
    const text = await response.text();
    return response.ok ? { value: text } : refused(response.status, text);
  } catch (cause) {
    return failure(cause.name === 'TimeoutError' ? 'timeout' : 'offline', { isTransient: true });
  }
}

function refused(status, text) {
  const told = json(text) ?? {};
  const code =
    told.code ??
    (status >= 500 ? 'unavailable' : { 401: 'not-signed-in', 404: 'not-found' }[status] ?? 'refused');
  return failure(code, { ...told, code, status, isTransient: TRANSIENT.has(status) });
}

/** A text as JSON, nothing when it is none. */
export function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
