// What single pages promise: another language, what jäv hides, a grid that scrolls by itself, a letter on paper.
import assert from "node:assert/strict";

const firstLink = async (page, pattern) => (await page.$$eval("main a[href]", (links) => links.map((a) => a.getAttribute("href")))).find((href) => pattern.test(href));

export default {
  "the language is changed at the foot of the page and stays changed": async ({ browser, origin }) => {
    const context = await browser.newContext({ locale: "sv-SE" });
    const page = await context.newPage();
    await page.goto(`${origin}/sign-in`);
    assert.equal(await page.locator("html").getAttribute("lang"), "sv");
    await page.locator("footer a[hreflang=en]").click();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.match(await page.locator("h1").innerText(), /sign in/i);
    await page.locator("footer a[hreflang=sv]").click();
    assert.equal(await page.locator("h1").innerText(), "Logga in");
    await context.close();
  },

  "a member with jäv sees that the case is there, and nothing of what it says": async ({ origin, as }) => {
    const casesOf = async (name) => {
      const context = await as(name);
      const page = await context.newPage();
      await page.goto(origin);
      const meeting = (await firstLink(page, /^\/selections\//)).split("?")[0];
      await page.goto(origin + meeting);
      const cases = await page.$$eval("table.cases tbody th a", (links) => links.map((a) => a.getAttribute("href")));
      return { context, page, cases };
    };
    const chair = await casesOf("Gunilla Ek");
    const partial = await casesOf("Per Sandström");
    assert.ok(await partial.page.getByText("Dolt för dig: jäv").first().isVisible());
    const hidden = chair.cases.filter((href) => !partial.cases.includes(href));
    assert.equal(hidden.length, 1, "one case has no link for the member with jäv");
    const answer = await partial.page.goto(origin + hidden[0]);
    assert.equal(answer.status(), 403);
    assert.match(await partial.page.locator("main").innerText(), /jäv/);
    assert.equal(await partial.page.getByText("Styrgruppens meningar").count(), 0);
    await Promise.all([chair.context.close(), partial.context.close()]);
  },

  "the month grid scrolls inside itself at 320 px, by keyboard too": async ({ origin, as }) => {
    const context = await as("Lars Hellberg", { viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(`${origin}/rounds/2021-2023/plan`);
    if (!(await page.locator(".plan").count())) await page.goto(`${origin}/rounds/2027-2028/plan`);
    const grid = page.getByRole("region", { name: /Tidplan/ });
    const { inner, outer, page: wide } = await grid.evaluate((element) => ({
      inner: element.scrollWidth, outer: element.clientWidth,
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    assert.ok(inner > outer, "the grid is wider than its frame");
    assert.ok(wide <= 1, `the page itself is ${wide} px too wide`);
    await grid.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector("section.scroll").scrollLeft > 0);
    const head = await page.locator(".plan tbody th").first().boundingBox();
    assert.ok(head.x >= 0, "the heads of the rows stay");
    await context.close();
  },

  "the letter is printed without menus and buttons": async ({ origin, as }) => {
    const context = await as("Ellen Nyberg");
    const page = await context.newPage();
    await page.goto(`${origin}/rounds/2021-2023/letters`);
    await page.goto(origin + await firstLink(page, /^\/letters\//));
    await page.emulateMedia({ media: "print" });
    for (const gone of [".site nav", ".where", ".foot", ".ds-skip-link"])
      for (const element of await page.locator(gone).all()) assert.ok(!(await element.isVisible()), `${gone} is not printed`);
    assert.equal(await page.locator("main button:visible, main .ds-button:visible").count(), 0, "no button is printed");
    const { letter, top } = await page.evaluate(() => ({
      letter: document.querySelector(".letter").getBoundingClientRect().width,
      top: getComputedStyle(document.querySelector(".top")).backgroundColor,
    }));
    assert.ok(letter > 400, "the letter has the width of the paper");
    assert.equal(top, "rgba(0, 0, 0, 0)", "no ground is printed");
    await context.close();
  },
};
