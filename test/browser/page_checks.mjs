// What holds for every page, whoever made it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// The program's own policy allows no inline script, so axe is put in by the debugger, not by a tag.
async function axe(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  return violations.flatMap((rule) => rule.nodes.slice(0, 3).map((node) => `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary?.split("\n")[1]?.trim() ?? ""})`));
}

const structure = (page) => page.evaluate(() => {
  const faults = [];
  if (document.querySelectorAll("h1").length !== 1) faults.push(`${document.querySelectorAll("h1").length} h1`);
  if (!document.title.trim()) faults.push("no title");
  if (!document.documentElement.lang) faults.push("no language");
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) faults.push(`id ${id} twice`);
  if (document.querySelector("[style], script:not([src])")) faults.push("inline style or script");
  // A list of what may stand in a text shows it as it is written.
  let words = document.body.innerText;
  for (const list of document.querySelectorAll("[data-placeholders]")) words = words.replace(list.innerText, "");
  if (/\{\d\}|\{\{|\[\[/.test(words)) faults.push(`an unfilled place: ${words.match(/.{0,30}(\{\d\}|\{\{|\[\[).{0,30}/)?.[0]}`);
  return faults;
});

const tooWide = (page) => page.evaluate(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 1) return "";
  const worst = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 3);
  return `${wide} px too wide: ${worst.map((element) => element.outerHTML.slice(0, 120)).join(" | ")}`;
});

export async function checkPage(context, origin, path, tell) {
  const page = await context.newPage();
  const errors = [];
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  page.on("pageerror", (error) => errors.push(error.message));
  const open = async (language, colorScheme, width) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${origin}${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
    const found = await axe(page);
    tell(found.length === 0, `has no accessibility fault (${language}, ${colorScheme}, ${width} px)`, found.join("\n"));
  };
  await open("en", "dark", 390);
  await open("sv", "light", 1280);
  const faults = await structure(page);
  tell(faults.length === 0, "is well formed", faults.join(", "));
  await page.setViewportSize({ width: 320, height: 640 });
  // The page is laid out anew after the window has changed, not in the same breath.
  await page.waitForFunction(() => document.documentElement.clientWidth <= 320);
  const wide = await tooWide(page);
  tell(!wide, "fits in 320 px", wide);
  tell(errors.length === 0, "has no error in the console", errors.join("\n"));
  await page.close();
}
