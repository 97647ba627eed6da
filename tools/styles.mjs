// Makes the style sheets: Designsystemet's parts in layers, then our own tokens, page, components and charts, one
// file for every page; what only some pages need stands beside it.
// Usage: node tools/styles.mjs SOURCE-FOLDER TARGET-FOLDER
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Features, transform } from "lightningcss";

const require = createRequire(import.meta.url);
const parts = ["base", "button", "link", "label", "field", "fieldset", "input", "validation-message", "error-summary",
    "details", "skip-link"];
// Layers came with these; nesting is written out for them.
const targets = { chrome: 99 << 16, firefox: 97 << 16, safari: (15 << 16) | (4 << 8) };

const [source, target] = process.argv.slice(2);
const read = (file) => readFile(file, "utf8");

function sheetsUnder(folder) {
    return readdirSync(folder, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => (entry.isDirectory() ? sheetsUnder(join(folder, entry.name))
            : entry.name.endsWith(".css") ? [join(folder, entry.name)] : []));
}

function minified(name, code) {
    return transform({ filename: name, code: Buffer.from(code), minify: true, targets, exclude: Features.LightDark }).code;
}

// Pictures written into the sheet would need data: in the content policy; ours are drawn with borders instead.
const withoutPictures = (sheet) => sheet.replaceAll(/url\("data:[^"]*"\)/g, "none");
const inLayer = (part, sheet) => `@layer ds.${part === "base" ? "base" : "components"}{${sheet}}`;
const designsystemet = await Promise.all(parts.map(async (part) =>
    inLayer(part, withoutPictures(await read(require.resolve(`@digdir/designsystemet-css/${part}.css`))))));
const ours = ["tokens", "base", "page", "form"].map((name) => join(source, "style", `${name}.css`))
    .concat(["components", "charts", "map"].flatMap((folder) => sheetsUnder(join(source, folder))));
const whole = ["@layer ds.theme, ds.base, ds.components;", ...designsystemet, ...(await Promise.all(ours.map(read)))];

// The gallery shows both themes at once: the tokens again, under a class each.
const tokens = await read(join(source, "style", "tokens.css"));
const light = tokens.slice(tokens.indexOf(":root"), tokens.indexOf("@media (prefers-color-scheme"));
const dark = tokens.slice(tokens.indexOf(":root", tokens.indexOf("@media (prefers-color-scheme")),
    tokens.indexOf("@media print"));
const theme = tokens.slice(tokens.indexOf("@layer ds.theme"));
const themes = [light.replaceAll(":root", ".light, .dark"), dark.replace(":root", ".dark").replace(/\}\s*\}\s*$/, "}"),
    theme.replaceAll(":root", ".light, .dark"),
    ".light{color-scheme:light}.dark{color-scheme:dark}.light,.dark{color:var(--ink);background:var(--paper)}"];

await mkdir(target, { recursive: true });
await writeFile(join(target, "jamsides.css"), minified("jamsides.css", whole.join("\n")));
await writeFile(join(target, "letter.css"), minified("letter.css", await read(join(source, "style", "letter.css"))));
await writeFile(join(target, "gallery.css"), minified("gallery.css", themes.join("\n")));
