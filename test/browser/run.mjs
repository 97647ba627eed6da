// Every page that can be reached, as every role: opened, checked by axe in two languages and two themes, at 320 px
// and with JavaScript off. Then the stories of *.story.mjs. Closes with "N passed, N failed".
import { readdirSync } from "node:fs";
import { contextAs, demoPeople, openBrowser } from "./browser.mjs";
import { checkPage } from "./page_checks.mjs";
import { startProgram } from "./program.mjs";

let passed = 0, failed = 0;
const only = process.argv[2];
export const tell = (ok, what, why = "") => {
  if (ok) passed++;
  else { failed++; console.log(`FAILED ${what}\n  ${String(why).split("\n").slice(0, 12).join("\n  ")}`); }
};

// Two addresses are the same page when they differ in ids only; lists with other filters are one page too.
const shape = (path) => path.split("?")[0].split("/").map((part, at) => (at > 1 && /[0-9-]|^[A-Z0-9]{4,}$/.test(part) ? "*" : part)).join("/");
const isPage = (href) => !/\.(csv|json|xlsx|ics|pdf|docx|svg|xml)(\?|$)/.test(href) && !/^\/(static|feeds|files|mail\/.+\/attachments)\//.test(href);

const linksIn = (html) => [...html.matchAll(/<a\s[^>]*?href="(\/[^"#]*)/g)].map(([, href]) => href.replaceAll("&amp;", "&"));

// Follows every link with the person's own cookies, but without drawing the pages: drawing is for those that are new.
async function crawl(context, origin) {
  const found = [], waiting = ["/"], queued = new Set(["/"]);
  while (waiting.length) {
    const path = waiting.shift();
    const answer = await context.request.get(origin + path).catch((error) => ({ status: () => error.message, text: () => "" }));
    found.push({ path, status: answer.status() });
    for (const href of linksIn(await answer.text())) {
      const key = shape(href);
      if (!isPage(href) || queued.has(key) || href.includes("lang=")) continue;
      queued.add(key);
      waiting.push(href);
    }
  }
  return found;
}

async function visitAs(browser, origin, name, checked) {
  const who = name || "en besökare";
  const context = await contextAs(browser, origin, name);
  const found = await crawl(context, origin);
  for (const { path, status } of found) tell(status === 200, `${who}: ${path} answers`, `status ${status}`);
  let fresh = 0;
  for (const { path, status } of found) {
    const key = `${shape(path)} ${path === "/" ? who : ""}`;
    if (status !== 200 || checked.has(key)) continue;
    checked.add(key);
    fresh++;
    await checkPage(context, origin, path, (ok, what, why) => tell(ok, `${who}: ${path} ${what}`, why));
  }
  await context.close();
  console.log(`${who}: ${found.length} pages, ${fresh} of them new`);
}

const program = await startProgram();
const browser = await openBrowser();
try {
  if (!only) {
    const checked = new Set(), people = ["", ...(await demoPeople(browser, program.origin))];
    // Two at a time: one draws while the other is measured.
    const turns = async () => { while (people.length) await visitAs(browser, program.origin, people.shift(), checked); };
    await Promise.all([turns(), turns()]);
  }
  const folder = new URL(".", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".story.mjs") && (!only || name.includes(only))).sort()) {
    const { default: stories } = await import(new URL(file, folder));
    for (const [title, story] of Object.entries(stories)) {
      try { await story({ browser, origin: program.origin, as: (name, options) => contextAs(browser, program.origin, name, options) }); tell(true, title); }
      catch (error) { tell(false, title, error.stack); }
    }
  }
} catch (error) {
  tell(false, "the browser tests", `${error.stack}\n${program.log()}`);
} finally {
  await browser.close();
  program.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
