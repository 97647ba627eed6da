// Makes the typefaces of the screen: two variable families with only the signs of Swedish and the weights 400–700.
// Usage: node tools/fonts.mjs FOLDER
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const subset = require("subset-font");

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
const letters = "ÀÁÄÅÆÇÈÉÊËÍÏÓÖØÚÜàáäåæçèéêëíïñóöøúüŠšŽž";
const signs = "§©«»°±·½×÷–—‘’‚“”„…•−→←↑↓≈≥≤‑";
const spaces = "\u00a0\u202f\u2009";

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
for (const family of ["familjen-grotesk", "hanken-grotesk"]) {
    const file = require.resolve(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`);
    const made = await subset(await readFile(file), ascii + letters + signs + spaces, {
        targetFormat: "woff2",
        variationAxes: { wght: { min: 400, max: 700 } },
    });
    await writeFile(`${folder}/${family}.woff2`, made);
}
