// Reads the built demo stores: which they are, and one page of each kind.
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";

export const OUTPUT = new URL("../../layers/demo/target/storefront/", import.meta.url).pathname;

/** The ids of the stores that have a bundle, sorted. */
export function stores() {
  return readdirSync(OUTPUT)
    .filter((name) => existsSync(join(OUTPUT, name, "bundle.json")))
    .sort();
}

/** The lines of a store's manifest. */
export async function* manifest(store) {
  const lines = createInterface({ input: createReadStream(join(OUTPUT, store, "manifest.ndjson")) });
  for await (const line of lines) {
    yield JSON.parse(line);
  }
}

const urlPath = (path) => "/" + path.replace(/(^|\/)index\.html$/, "$1");

/** The largest of a store's listings with so many cards, as a URL path. */
export async function listing(store, cards) {
  const files = [];
  for await (const file of manifest(store)) {
    if (file.tags.includes("template:category")) {
      files.push(file);
    }
  }
  files.sort((a, b) => b.size - a.size);
  const full = files.find(({ path }) => {
    const html = readFileSync(join(OUTPUT, store, "site", path), "utf8");
    return html.split('<article class="card"').length === cards + 1;
  });
  if (!full) {
    throw new Error(`${store} has no listing with ${cards} cards`);
  }
  return urlPath(full.path);
}

/** Kind of page → paths of its first pages in the store, as URL paths. */
export async function pages(store) {
  const kinds = new Map();
  for await (const { path, contentType, tags } of manifest(store)) {
    const kind = tags.find((tag) => tag.startsWith("template:"))?.slice("template:".length);
    if (kind && contentType.startsWith("text/html")) {
      const known = kinds.get(kind) ?? [];
      kinds.set(kind, [...known.slice(0, 40), urlPath(path)]);
    }
  }
  return kinds;
}
