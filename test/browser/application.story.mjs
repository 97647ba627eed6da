// The application form by keyboard alone: a mistake is told at the top and by the field, and nothing typed is lost.
import assert from "node:assert/strict";

// The first step of an application of one's own: the link comes by mail, which the demo keeps in its drawer.
async function firstStep(page, origin, address) {
  await page.goto(`${origin}/apply/2027-2028`);
  await page.getByLabel("E-postadress").focus();
  await page.keyboard.type(address);
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
  await page.waitForLoadState();
  await page.goto(`${origin}/mail`);
  await page.locator("tbody th a").first().click();
  await page.getByRole("link", { name: "Öppna länken i brevet" }).first().click();
  await page.waitForURL(/\/drafts\//);
  await page.goto(`${page.url().replace(/\/$/, "")}/organisation`);
}

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);

export default {
  "a wrong step by keyboard: the summary is read first, leads to the field, and nothing is lost": async ({ browser, origin }) => {
    const context = await browser.newContext({ locale: "sv-SE" });
    const page = await context.newPage();
    await firstStep(page, origin, "rut.almgren@example.se");
    await page.locator("#contact_name").focus();
    await page.keyboard.type("Rut Almgren");
    await page.locator("#contact_email").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("rut utan adress");
    await Promise.all([page.waitForResponse((answer) => answer.status() === 422), page.keyboard.press("Enter")]);
    await page.waitForLoadState();

    const summary = page.locator(".ds-error-summary");
    await summary.waitFor();
    assert.equal(await focused(page), "ds-error-summary", "the summary has the focus");
    const links = await summary.locator("a").all();
    assert.ok(links.length >= 2, "the organisation and the address are both at fault");
    for (const link of links) {
      const target = (await link.getAttribute("href")).slice(1);
      const words = (await link.innerText()).trim();
      const inline = await page.locator(`#${target}-problem`).innerText();
      assert.ok(inline.includes(words), `${target} says the same by the field: ${words} / ${inline}`);
      assert.equal(await page.locator(`#${target}`).getAttribute("aria-invalid"), "true");
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), (await links[0].getAttribute("href")).slice(1), "the first link leads to its field");
    assert.equal(await page.locator("#contact_name").inputValue(), "Rut Almgren");
    assert.equal(await page.locator("#contact_email").inputValue(), "rut utan adress");
    await context.close();
  },
};
