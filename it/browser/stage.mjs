// What every browser test stands on: the sandbox and a browser, from before the first test of a file to after its last.
import { after, before } from "node:test";
import { launch, skip } from "./chromium.mjs";
import { startSandbox } from "./sandbox.mjs";

/** `sandbox` and, unless a test brings its own, `browser`; both are there while tests run. */
export function stage({ withBrowser = true } = {}) {
  const set = {};
  before(async () => {
    if (!skip) {
      set.sandbox = await startSandbox();
      set.browser = withBrowser ? await launch() : undefined;
    }
  });
  after(async () => {
    await set.browser?.close();
    await set.sandbox?.stop();
  });
  return set;
}
