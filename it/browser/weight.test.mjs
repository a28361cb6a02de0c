// What the first view of a page costs: the document, its styles and its scripts as they are sent, without pictures.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listing, pages, stores } from "./bundles.mjs";
import { skip } from "./chromium.mjs";
import { stage } from "./stage.mjs";

const KIB = 1024;
/** What a whole page of a listing has. */
const CARDS = 24;
const BUDGETS = {
  product: { all: 30 * KIB, scripts: 12 * KIB },
  category: { all: 40 * KIB, scripts: 12 * KIB },
};

const on = stage();

/** Bytes of bodies as they crossed the wire, by type of resource. */
async function weigh(url) {
  const context = await on.browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const types = new Map();
  const sums = { Document: 0, Stylesheet: 0, Script: 0, Fetch: 0, encodings: new Set() };
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    types.set(requestId, { type, headers: response.encodedDataLength });
    if (type in sums) {
      const encoding = Object.entries(response.headers).find(([name]) => /^content-encoding$/i.test(name));
      sums.encodings.add(encoding?.[1] ?? "none");
    }
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const known = types.get(requestId);
    if (known && known.type in sums) {
      sums[known.type] += encodedDataLength - known.headers;
    }
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await context.close();
  return sums;
}

for (const store of stores()) {
  test(`${store}: first views stay within their budgets`, { skip }, async (t) => {
    const paths = {
      product: (await pages(store)).get("product")[0],
      category: await listing(store, CARDS),
    };
    for (const [kind, budget] of Object.entries(BUDGETS)) {
      const sums = await weigh(on.sandbox.url(store, paths[kind]));
      const all = sums.Document + sums.Stylesheet + sums.Script;
      t.diagnostic(
        `${kind}: ${all} bytes (document ${sums.Document}, styles ${sums.Stylesheet}, ` +
          `scripts ${sums.Script}; ${[...sums.encodings].join(", ")})`,
      );
      assert.ok(all <= budget.all, `${kind}: ${all} bytes of ${budget.all}`);
      assert.ok(sums.Script <= budget.scripts, `${kind}: ${sums.Script} bytes of scripts`);
    }
  });
}
