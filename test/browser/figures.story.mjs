// Figures in the browser: a chart that others may frame, and a follow-up from choosing to analysis, without scripts.
import assert from "node:assert/strict";

const figure = "/organisations/1281/indicators/N00209";

export default {
  "one chart may stand in a frame on another site, and no other page may": async ({ browser, origin }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const framed = await page.goto(`${origin}${figure}/picture`);
    assert.match(framed.headers()["content-security-policy"], /frame-ancestors \*/);
    assert.equal(await page.locator("script").count(), 0);
    assert.ok(await page.getByRole("img").first().isVisible());
    const usual = await page.goto(origin + figure);
    assert.match(usual.headers()["content-security-policy"], /frame-ancestors 'none'/);
    await context.close();
  },

  "the words of a chart are large enough to read on a phone and do not leave the screen": async ({ browser, origin }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(origin + figure);
    const words = await page.$$eval("svg.plot text", (texts) => texts.map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { text: text.textContent, size: parseFloat(getComputedStyle(text).fontSize), left, right };
    }));
    assert.ok(words.length > 10);
    for (const { text, size, left, right } of words) {
      assert.ok(size >= 12, `${text} is ${size} px`);
      assert.ok(left >= 0 && right <= 390, `${text} stands at ${left}–${right}`);
    }
    await context.close();
  },

  "a figure is followed, analysed and then followed up, with scripts off": async ({ origin, as }) => {
    const context = await as("Maria Engdahl", { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(origin + figure);
    await page.getByRole("link", { name: "Följ siffran" }).click();
    await page.getByRole("button", { name: "Spara" }).click();
    assert.ok(await page.getByText("Skriv vem som ansvarar").first().isVisible());
    await page.getByLabel("Vem ansvarar?").fill("HR-strategen");
    await page.getByLabel("Varför följer ni den?").fill("Heltid ska vara det vanliga.");
    await page.getByLabel("Att värdet är högre").check();
    await page.getByRole("button", { name: "Spara" }).click();
    await page.getByRole("button", { name: /Markera 2022 som uppföljd/ }).click();
    assert.match(await page.locator("main").innerText(), /Skriv en analys av årets siffror först/);
    await page.goto(`${origin}${figure}/analysis`);
    await page.getByLabel("Vilka grupper gäller det?").fill("Undersköterskor i hemtjänsten");
    await page.getByLabel("Vad beror det på?").fill("Delade turer");
    await page.getByLabel("Vad gör ni?").fill("Nya scheman från januari");
    await page.getByRole("button", { name: "Spara" }).click();
    await page.getByRole("button", { name: /Markera 2022 som uppföljd/ }).click();
    assert.ok(await page.getByText("Uppföljd för 2022").isVisible());
    await context.close();
  },
};
