// What a query costs in Chromium: node search-bench.mjs FOLDER [QUERIES], a folder of SearchBench. Each is asked by a new visitor,
// as the second one, so that the page, its scripts and the head are there and little else. Prints kilobytes after
// Brotli and milliseconds from sending the form until the first cards are painted.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { launch } from "./chromium.mjs";

const [folder, wanted = "100"] = process.argv.slice(2);
const bundle = `${folder}/target/storefront/bench/`;
const headers = JSON.parse(readFileSync(`${bundle}headers.json`)).headers;
const queries = JSON.parse(readFileSync(`${folder}/queries.json`)).slice(0, Number(wanted) + 1);
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

const packed = new Map();

/** A file's bytes as a CDN keeps them: packed once, before anybody waits for them. */
function body(path) {
  if (!packed.has(path)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    packed.set(path, brotliCompressSync(readFileSync(`${bundle}site${path}`), { params }));
  }
  return packed.get(path);
}

const server = createServer((request, response) => {
  const path = new URL(request.url, "http://bench").pathname.replace(/\/$/, "/index.html");
  try {
    const bytes = body(path);
    const page = extname(path) === ".html" ? headers["text/html"] : {};
    for (const [name, value] of Object.entries({ ...headers["*"], ...page })) {
      // No TLS here.
      response.setHeader(name, value.replace(/; upgrade-insecure-requests/, ""));
    }
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-encoding": "br", "content-length": bytes.length });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});

/** Puts a query into the page's form; milliseconds until its first cards are painted. */
const ask = (query) =>
  new Promise((resolve) => {
    const root = document.querySelector("[data-search-page]");
    const form = root.querySelector("form[data-search]");
    form.elements.q.value = query;
    const start = performance.now();
    const watch = new MutationObserver(() => {
      if (["found", "none", "failed"].includes(root.dataset.state)) {
        watch.disconnect();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => resolve([performance.now() - start, root.dataset.state]);
          painted.port2.postMessage(null);
        });
      }
    });
    watch.observe(root, { attributeFilter: ["data-state"] });
    form.requestSubmit();
  });

async function measure(browser, home, first, query) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let files = 0;
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    files += encodedDataLength > 0 ? 1 : 0;
  });
  await page.goto(home, { waitUntil: "networkidle" });
  // The cards below the first ones are bytes, too.
  const settled = () => page.waitForTimeout(300);
  await page.evaluate(ask, first);
  await settled();
  bytes = 0;
  files = 0;
  const [milliseconds, state] = await page.evaluate(ask, query);
  await settled();
  await context.close();
  return { milliseconds, kilobytes: bytes / 1e3, files, state };
}

await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const home = `http://127.0.0.1:${server.address().port}/search/`;
const browser = await launch();
// Once through everything: what is packed now is not packed while somebody waits.
for (let i = 1; i < queries.length; i++) {
  await measure(browser, home, queries[i - 1], queries[i]);
}
const all = { milliseconds: [], kilobytes: [], files: [] };
const states = {};
for (let i = 1; i < queries.length; i++) {
  const { state, ...numbers } = await measure(browser, home, queries[i - 1], queries[i]);
  states[state] = (states[state] ?? 0) + 1;
  for (const [name, value] of Object.entries(numbers)) {
    all[name].push(value);
  }
}
await browser.close();
server.close();
console.log(JSON.stringify(states));
for (const [name, values] of Object.entries(all)) {
  values.sort((a, b) => a - b);
  const at = (share) => values[Math.min(values.length - 1, Math.floor(values.length * share))].toFixed(1);
  console.log(`${name}: median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`);
}
