// Runs every command of the README's `sh` blocks, so that none of them can go stale.
//
// `make run` is started once, in a place of its own, and the commands that
// follow speak to it; `git clone`, `cd` and `make test` are what this run is
// itself part of.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PART_OF_THIS_RUN = [/^git clone /, /^cd /, /^make test$/];
const READY_WITHIN_MS = 15 * 60_000;

const root = new URL("..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "vicini-readme-"));
const environment = {
  ...process.env,
  PROFILE: "dev",
  VICINI_DATABASE: `sqlite://${folder}/register.sqlite`,
  VICINI_INDEX: `${folder}/index`,
  VICINI_LISTEN: "127.0.0.1:0",
  VICINI_REPORTS: `${folder}/reports`,
};

/** Commands of the fenced blocks, one a line; a backslash joins lines. */
function commands(markdown) {
  return [...markdown.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block]) => block.replaceAll("\\\n", " ").split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** Starts the service; resolves with its process and address once it says where it listens. */
function start(command) {
  const service = spawn("bash", ["-c", `exec ${command}`], { cwd: root, env: environment, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`no address within ${READY_WITHIN_MS} ms:\n${said}`)), READY_WITHIN_MS);
    const listen = (chunk) => {
      said += chunk;
      const address = /http:\/\/(127\.0\.0\.1:[1-9]\d*)/.exec(said);
      if (address) {
        clearTimeout(timer);
        resolve({ service, address: address[1] });
      }
    };
    service.stdout.on("data", listen);
    service.stderr.on("data", listen);
    service.on("exit", (status) => reject(new Error(`\`${command}\` ended with status ${status}:\n${said}`)));
  });
}

let running;
let passed = 0;
const failures = [];
try {
  for (const command of commands(readFileSync(join(root, "README.md"), "utf8"))) {
    if (PART_OF_THIS_RUN.some((pattern) => pattern.test(command))) continue;
    if (command === "make run") {
      running = await start(command);
      passed += 1;
      console.log(`ok   ${command}`);
      continue;
    }
    const address = running?.address ?? "127.0.0.1:8080";
    const here = command.replaceAll("localhost:8080", address).replaceAll("target/release/", "target/debug/");
    const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", here], { cwd: root, env: environment, encoding: "utf8", maxBuffer: 64 << 20 });
    if (status === 0) {
      passed += 1;
      console.log(`ok   ${command}`);
    } else {
      failures.push(command);
      console.log(`FAIL ${command} (status ${status})\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
    }
  }
} catch (error) {
  failures.push(String(error));
  console.log(String(error));
} finally {
  if (running) {
    running.service.removeAllListeners("exit");
    try {
      process.kill(-running.service.pid, "SIGTERM");
    } catch {
      // It has ended by itself.
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);
