// Starts the plugin's sandbox on the built demo stores, as a user would: with Maven. SANDBOX names another command.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { OUTPUT } from "./bundles.mjs";

const ROOT = new URL("../../", import.meta.url).pathname;
const MAVEN = [
  "mvn -B -ntp -f layers/demo/pom.xml -Dmaven.repo.local=it/target/it-repo",
  "dev.shopstrata:storefront-maven-plugin:0.1.0-SNAPSHOT:sandbox",
  "-Dstorefront.port=0 -Dstorefront.sandbox.admin=true",
].join(" ");
const STORE = /(?:^|\s)([a-z0-9-]+)\s+(http:\/\/[^\s]+\.localhost:(\d+)\/\S*)\s*$/;
const PATIENCE = 180_000;

/** A running sandbox: its stores' URLs, and what only tests may ask of it. */
export async function startSandbox() {
  // Carts, orders and changed prices of an earlier run.
  rmSync(`${OUTPUT}.sandbox`, { recursive: true, force: true });
  const [program, ...args] = (process.env.SANDBOX ?? MAVEN).split(/\s+/);
  const child = spawn(program, args, { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"], detached: true });
  const stores = new Map();
  const said = [];
  let port;
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no sandbox after a while:\n${said.join("\n")}`)), PATIENCE);
    child.once("exit", (code) => reject(new Error(`the sandbox ended with ${code}:\n${said.join("\n")}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      said.push(line);
      const store = STORE.exec(line);
      if (store) {
        stores.set(store[1], store[2]);
        port = store[3];
      }
      if (stores.size > 0 && /ready|Ctrl-C|Ctrl\+C/i.test(line)) {
        clearTimeout(late);
        resolve();
      }
    });
  });
  return {
    /** The URL of a path on the store's host; a path begins with the store's base path. */
    url: (store, path) => new URL(path, stores.get(store)).href,
    home: (store) => stores.get(store),
    async admin(what, body) {
      const answer = await fetch(`http://127.0.0.1:${port}/sandbox/admin/${what}`, {
        method: "POST",
        headers: { "content-type": "application/json", host: `localhost:${port}` },
        body: JSON.stringify(body),
      });
      if (!answer.ok) {
        throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
      }
    },
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      process.kill(-child.pid, "SIGTERM");
      await ended;
    },
  };
}
