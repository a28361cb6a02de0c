// Every kind of page of every store, light and dark, at phone and desktop width: no violation of accessibility rules,
// no error, nothing blocked by the page's own policy, no request to anybody else, no shift of the layout.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pages, stores } from "./bundles.mjs";
import { skip, watchedPage } from "./chromium.mjs";
import { stage } from "./stage.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"];

/** Notes what moved by itself, as browsers report it. */
const watchShifts = () => {
  globalThis.shifted = [];
  const shown = ({ node, previousRect: from, currentRect: to }) =>
    `${(node?.outerHTML ?? node?.nodeName ?? "").slice(0, 80)} ${from.x},${from.y} → ${to.x},${to.y}`;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!entry.hadRecentInput) {
        globalThis.shifted.push(`${entry.value} ${entry.sources.map(shown).join("; ")}`);
      }
    }
  }).observe({ type: "layout-shift", buffered: true });
};

const on = stage();

/**
 * What moves each time the page is loaded. On a machine that is at its limits a browser may paint between a style's
 * arrival and its use, and then another time nothing moves.
 */
async function shifts(page, url) {
  let moved = [];
  for (let time = 0; time < 3; time++) {
    await page.goto(url, { waitUntil: "networkidle" });
    moved = await page.evaluate(() => globalThis.shifted);
    if (moved.length === 0) {
      break;
    }
  }
  return moved;
}

async function faults(page, url) {
  const found = (await shifts(page, url)).map((shift) => `the layout shifted: ${shift}`);
  const result = await page.evaluate(`${axe}; axe.run(document, {resultTypes: ["violations"]})`);
  for (const violation of result.violations) {
    for (const node of violation.nodes) {
      found.push(`${violation.id}: ${node.target.join(" ")} ${node.failureSummary.replace(/\s+/g, " ")}`);
    }
  }
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) {
    found.push(`the page is ${wide} px wider than the window`);
  }
  return found;
}

for (const store of stores()) {
  test(`${store}: pages are accessible, steady and keep to themselves`, { skip }, async () => {
    const kinds = await pages(store);
    const found = [];
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        const viewport = { width, height: 800 };
        const context = await on.browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
        await context.addInitScript(watchShifts);
        const { page, wrong } = await watchedPage(context);
        for (const [kind, paths] of kinds) {
          const before = wrong.length;
          const all = await faults(page, on.sandbox.url(store, paths[0]));
          for (const fault of [...all, ...wrong.slice(before)]) {
            found.push(`${kind} ${width} ${colorScheme} ${paths[0]}: ${fault}`);
          }
        }
        await context.close();
      }
    }
    assert.deepEqual(found, []);
  });
}
