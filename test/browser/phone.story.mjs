// A politician with a phone, and nothing but the page itself: JavaScript is off.
import assert from "node:assert/strict";

const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };

export default {
  "a politician answers whether they come, on a phone with JavaScript off": async ({ origin, as }) => {
    const context = await as("Lars Hellberg", phone);
    const page = await context.newPage();
    for (const [button, word] of [["Nej, jag kan inte", "Du har svarat nej."], ["Ja, jag kommer", "Du har svarat ja."]]) {
      await page.goto(origin);
      await page.getByRole("button", { name: button }).click();
      await page.goto(origin);
      assert.ok(await page.getByText(word).isVisible(), `the start page says: ${word}`);
    }
    await context.close();
  },

  "the buttons of the answer are easy to hit": async ({ origin, as }) => {
    const context = await as("Lars Hellberg", { viewport: phone.viewport });
    const page = await context.newPage();
    await page.goto(origin);
    for (const name of ["Ja, jag kommer", "Nej, jag kan inte"]) {
      const box = await page.getByRole("button", { name }).boundingBox();
      assert.ok(box.height >= 44 && box.width >= 300, `${name} is ${box.width} × ${box.height}`);
    }
    await context.close();
  },

  "the menu opens with JavaScript off": async ({ origin, as }) => {
    const context = await as("Lars Hellberg", phone);
    const page = await context.newPage();
    await page.goto(origin);
    await page.locator("details.menu > summary").click();
    assert.ok(await page.locator("details.menu a").first().isVisible());
    await context.close();
  },
};
