// lighthouse.mjs FOLDER PORT RUNS [PAGE...]: measures pages of a built site with Lighthouse, for phones, RUNS times each by turns, and
// prints the medians. Fails unless each is 100. Without PAGE, one of each important kind; of several pages always the largest.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "./server.mjs";

const [folder, port, runs, ...asked] = process.argv.slice(2);
const categories = ["performance", "accessibility", "best-practices", "seo"];

const largestBelow = (start) => readdirSync(join(folder, start), { recursive: true })
  .filter((file) => file.endsWith("/index.html"))
  .map((file) => ({ size: statSync(join(folder, start, file)).size, route: `${start}/${file.slice(0, -"index.html".length)}` }))
  .sort((one, other) => other.size - one.size || (one.route < other.route ? -1 : 1))[0].route;

const pages = asked.length > 0
  ? asked
  : ["", "timeline/", largestBelow("themes"), "chronology/", largestBelow("entries"), largestBelow("sources")];

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function measureOnce(address) {
  // A browser of its own for each run: nothing is cached, and none that has hung on spoils the others.
  const chrome = await chromeLauncher.launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
  try {
    return (await lighthouse(address, { port: chrome.port, onlyCategories: categories, logLevel: "error" })).lhr;
  } finally {
    await chrome.kill();
  }
}

// Now and then Lighthouse itself can't record a run ("NO_NAVSTART") and asks for another.
async function measure(address, attempts = 3) {
  const lhr = await measureOnce(address);
  if (!lhr.runtimeError) return lhr;
  if (attempts === 1) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return measure(address, attempts - 1);
}

function complaintsOf(result) {
  const complaints = [];
  for (const category of categories) {
    for (const reference of result.categories[category].auditRefs) {
      const audit = result.audits[reference.id];
      if (reference.weight > 0 && audit.score !== null && audit.score < 1) {
        const items = (audit.details?.items ?? []).map((item) => item.node?.snippet ?? item.description ?? item.url ?? item.source);
        complaints.push(`${category}: ${audit.id} (weight ${reference.weight}, score ${audit.score}) ${audit.displayValue ?? ""} `
          + items.filter(Boolean).slice(0, 3).join(" | "));
      }
    }
  }
  return complaints;
}

const server = await serve(folder, Number(port));
const results = new Map(pages.map((page) => [page, []]));
for (let run = 0; run < Number(runs); run++) {
  for (const page of pages) results.get(page).push(await measure(`http://localhost:${port}/${page}`));
}
server.close();

let isPerfect = true;
const first = results.values().next().value[0];
console.log(`Lighthouse ${first.lighthouseVersion}, ${first.configSettings.formFactor}, median of ${runs}`);
console.log(`${"page".padEnd(48)} ${categories.map((name) => name.padStart(14)).join("")}`);
for (const [page, measured] of results) {
  const scores = categories.map((name) => Math.round(100 * median(measured.map((result) => result.categories[name].score))));
  isPerfect &&= scores.every((score) => score === 100);
  console.log(`${`/${page}`.padEnd(48)} ${scores.map((score) => String(score).padStart(14)).join("")}`);
  if (scores.some((score) => score < 100)) {
    for (const complaint of new Set(measured.flatMap(complaintsOf))) console.log(`    ${complaint}`);
  }
}
process.exit(isPerfect ? 0 : 1);
