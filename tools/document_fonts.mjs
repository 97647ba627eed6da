// Makes the typefaces of letters and reports: two variable families become plain TrueType files of fixed weight,
// which is what the PDF writer embeds. Usage: node tools/document_fonts.mjs FOLDER
import { readFile, writeFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const subset = require("subset-font");
const faces = [
    { name: "text", family: "hanken-grotesk", slope: "normal", weight: 400 },
    { name: "strong", family: "hanken-grotesk", slope: "normal", weight: 600 },
    { name: "emphasis", family: "hanken-grotesk", slope: "italic", weight: 400 },
    { name: "heading", family: "familjen-grotesk", slope: "normal", weight: 600 },
];
// "latin" holds Swedish; "latin-ext" the names of neighbours (Łódź, Šarić), looked in when the first has no sign.
const scripts = { "": "latin", "_more": "latin-ext" };
const features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"];

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
for (const { name, family, slope, weight } of faces) {
    for (const [suffix, script] of Object.entries(scripts)) {
        const file = `@fontsource-variable/${family}/files/${family}-${script}-wght-${slope}.woff2`;
        const made = await subset(await readFile(require.resolve(file)), undefined, {
            targetFormat: "sfnt", keepAllGlyphs: true, noHinting: true, keepFeatures: features,
            variationAxes: { wght: weight }, dropTables: ["STAT"],
        });
        await writeFile(`${folder}/${name}${suffix}.ttf`, made);
    }
}
