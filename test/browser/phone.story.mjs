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

  "a wide logo of one's own leaves the menu's button on its row, open or not": async ({ origin, as }) => {
    const context = await as("Ellen Nyberg", { viewport: phone.viewport });
    const page = await context.newPage();
    const save = () => page.getByRole("button", { name: "Spara" }).click();
    await page.goto(`${origin}/identity`);
    const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 360, height: 48 } });
    await page.locator("input[name=logo]").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer });
    await save();
    await page.goto(origin);
    const box = (selector) => page.locator(selector).boundingBox();
    const summary = page.locator("details.menu > summary");
    for (const state of ["closed", "open"]) {
      const logo = await box(".brand img"), brand = await box(".brand"), button = await summary.boundingBox();
      assert.ok(button.y < logo.y + logo.height, `${state}: the button is beside the logo`);
      assert.ok(brand.x + brand.width <= button.x, `${state}: neither covers the other`);
      assert.ok(logo.height >= 16 && logo.width >= 100, `${state}: the logo is ${logo.width} × ${logo.height}`);
      await summary.click();
    }
    await page.goto(`${origin}/identity`);
    await page.getByLabel("Använd programmets eget märke igen").check();
    await save();
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
