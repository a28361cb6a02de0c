// Reads the built demo stores: which they are, and one page of each kind.
import { createReadStream, existsSync, readdirSync } from "node:fs";
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

/** Kind of page → path of its first page in the store, as a URL path. */
export async function pages(store) {
  const kinds = new Map();
  for await (const { path, contentType, tags } of manifest(store)) {
    const kind = tags.find((tag) => tag.startsWith("template:"))?.slice("template:".length);
    if (kind && contentType.startsWith("text/html")) {
      const known = kinds.get(kind) ?? [];
      kinds.set(kind, [...known.slice(0, 40), "/" + path.replace(/(^|\/)index\.html$/, "$1")]);
    }
  }
  return kinds;
}
