// Makes Sweden's outline: Natural Earth's coast (public domain, from world-atlas) as rings of longitude and latitude
// in thousandths of a degree, ends of rings marked by 0,0. Usage: node tools/outline.mjs FILE.cpp
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const world = JSON.parse(await readFile(require.resolve("world-atlas/countries-50m.json"), "utf8"));
const sweden = feature(world, world.objects.countries).features.find(({ id }) => id === "752");
const rings = sweden.geometry.coordinates.map(([outer]) => outer).filter((ring) => ring.length > 6);
const numbers = rings.flatMap((ring) =>
    [...ring.map(([longitude, latitude]) => `${Math.round(longitude * 1000)},${Math.round(latitude * 1000)}`), "0,0"]);
await writeFile(process.argv[2], `#include "ui/map/outline.hpp"
namespace jamsides::ui {
static constexpr std::int32_t numbers[] = {
${numbers.join(",\n")}};
std::span<const std::int32_t> sweden() { return numbers; }
}
`);
