// The questions of bench_indicators, asked of DuckDB about the same values: node indicators.mjs FOLDER, where
// FOLDER/values.csv was left by bench_indicators. One thread, as there; the table is in memory and sorted twice.
// Ends with a table: each question, its aim, what the mapped file took, what DuckDB took, and how many times as long.
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const folder = process.argv[2];
const loading = performance.now();
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
await connection.run(`create table by_kpi as select kpi, municipality, period::smallint as period, gender, value
  from read_csv('${folder}/values.csv', columns = {kpi: 'varchar', municipality: 'varchar', period: 'integer',
  gender: 'varchar', value: 'double'}) order by kpi, period, gender, municipality`);
await connection.run(`create table latest as select municipality, kpi, period, gender, value from by_kpi
  qualify period = max(period) over (partition by kpi, municipality) order by municipality, kpi, gender`);

const [[values]] = (await (await connection.runAndReadAll('select count(*) from by_kpi')).getRows());
console.log(`duckdb: ${values} values read and sorted in ${((performance.now() - loading) / 1000).toFixed(1)} s`);

const took = [];
async function measure(what, times, sql) {
  const prepared = await connection.prepare(sql);
  let best = Infinity, rows = 0;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    rows = (await prepared.runAndReadAll()).currentRowCount;
    best = Math.min(best, performance.now() - start);
  }
  took.push(best);
  console.log(`duckdb: ${what.padEnd(50)} best ${best.toFixed(3).padStart(10)} ms  (${rows} rows)`);
}

const scan = (peers) => `
  with gaps as (select kpi, municipality, sum(case gender when 'K' then value else -value end) as gap
                from by_kpi where period = 2022 and gender <> 'T' ${peers} group by all having count(*) = 2),
  own as (select kpi, gap from gaps where municipality = '0077'),
  peer as (select kpi, gap from gaps where municipality <> '0077'),
  middle as (select kpi, median(gap) as median, count(*) as n from peer group by kpi),
  spread as (select kpi, median(abs(gap - median)) as mad from peer join middle using (kpi) group by kpi)
  select own.kpi, own.gap, any_value(median), (own.gap - any_value(median)) / (1.4826 * any_value(mad)) as z,
    (count(*) filter (peer.gap < own.gap) + count(*) filter (peer.gap = own.gap) / 2) / count(*) as percentile,
    (1 + count(*) filter (abs(peer.gap - median) >= abs(own.gap - median))) / (any_value(n) + 1) as p
  from own join peer using (kpi) join middle using (kpi) join spread using (kpi) group by own.kpi, own.gap order by p`;

await measure('one indicator, all areas and years: the gap', 20, `select period, municipality,
  max(value) filter (gender = 'K') - max(value) filter (gender = 'M') from by_kpi where kpi = 'N00005' group by all`);
await measure('one organisation, all indicators, latest year', 20,
  `select kpi, period, gender, value from latest where municipality = '0077'`);
const few = Array.from({ length: 20 }, (_, i) => `'${String((77 + (i + 1) * 13) % 312).padStart(4, '0')}'`);
await measure('scan against 20 peers', 5, scan(`and municipality in ('0077', ${few})`));
await measure('scan against all 311', 3, scan(''));

console.log(`duckdb: at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory\n`);
const ours = JSON.parse(readFileSync(`${folder}/jamsides.json`));
const cells = (row) => row.map((cell, i) => (i ? String(cell).padStart(12) : cell.padEnd(58))).join('');
console.log(cells(['question', 'aim, ms', 'jamsides', 'of the aim', 'duckdb', 'times']));
ours.forEach(({ what, aim, best }, i) =>
  console.log(cells([what, aim, best.toFixed(4), (best / aim).toFixed(2), took[i].toFixed(3), Math.round(took[i] / best)])));
