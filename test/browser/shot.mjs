// Pictures of pages: node test/browser/shot.mjs ORIGIN "Ellen Nyberg" OUT_DIR /path /other … at 390 and 1280 px, light
// and dark. "" as the name for a visitor.
import { mkdirSync } from "node:fs";
import { contextAs, openBrowser } from "./browser.mjs";

const [origin, name, out, ...paths] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const browser = await openBrowser();
const context = await contextAs(browser, origin, name);
const page = await context.newPage();
for (const path of paths)
  for (const width of [390, 1280])
    for (const colorScheme of process.env.THEMES?.split(",") ?? ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(origin + path);
      const file = `${out}/${path.replace(/^\/$/, "start").replace(/[^a-z0-9-]+/gi, "_").replace(/^_/, "")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
await browser.close();
