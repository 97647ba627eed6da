// Chromium from Debian, driven by playwright-core, and the demo's people to sign in as.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export async function openBrowser() {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (!executablePath) throw new Error("Chromium is not installed: bin/setup test");
  return chromium.launch({ executablePath, args: flags });
}

// A context signed in as one of the demo's people, "" for a visitor.
export async function contextAs(browser, origin, name, options = {}) {
  const context = await browser.newContext({ locale: "sv-SE", ...options });
  if (name) {
    const page = await context.newPage();
    await page.goto(`${origin}/sign-in`);
    await page.getByRole("button", { name: `Bli ${name}`, exact: true }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    await page.close();
  }
  return context;
}

// Everybody that the demo's sign-in page lists.
export async function demoPeople(browser, origin) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${origin}/sign-in`);
  const names = await page.getByRole("button", { name: /^Bli / }).allInnerTexts();
  await page.context().close();
  return names.map((text) => text.replace(/^Bli /, "").trim());
}
