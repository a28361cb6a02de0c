// Starts the headless Chromium of the machine; tests that need it are skipped where there is none.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export const executable = PLACES.find((place) => place && existsSync(place));

/** What node:test takes as `skip`: the reason, or nothing. */
export const skip = executable ? false : "no Chromium here; set CHROMIUM to its path";

export const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

export function launch() {
  return chromium.launch({ executablePath: executable, args: FLAGS });
}

/** A context's page that remembers what went wrong in it: errors, failed requests, blocked things. */
export async function watchedPage(context) {
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") {
      wrong.push(`console: ${message.text()}`);
    }
  });
  page.on("requestfailed", (request) => {
    // A page that is left stops what it was loading.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") {
      wrong.push(`failed: ${request.url()}`);
    }
  });
  page.on("request", (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !/\.localhost(:\d+)?$/.test(host)) {
      wrong.push(`third party: ${request.url()}`);
    }
  });
  return { page, wrong };
}
