// The program under test: a demo installation of its own on a free port, stopped when the tests end.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer();
  server.on("error", reject);
  server.listen(0, "127.0.0.1", () => { const { port } = server.address(); server.close(() => resolve(port)); });
});

export async function startProgram(program = process.env.JAMSIDES_PROGRAM ?? "build/release/jamsides") {
  const port = await freePort(), data = mkdtempSync(join(tmpdir(), "jamsides-browser-"));
  // localhost, not 127.0.0.1: passkeys and cookies behave there as they do on a real host.
  const origin = `http://localhost:${port}`;
  const child = spawn(program, ["demo", "--data", data, "--listen", `127.0.0.1:${port}`, "--base-url", origin], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (text) => { said += text; });
  child.stderr.on("data", (text) => { said += text; });
  const stop = () => { child.kill("SIGTERM"); rmSync(data, { recursive: true, force: true }); };
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`The program ended: ${said}`);
    try { if ((await fetch(`http://127.0.0.1:${port}/healthz`)).ok) return { origin, data, stop, log: () => said }; } catch { /* not yet */ }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`The program did not answer: ${said}`);
}
