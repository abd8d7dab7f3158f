// preview-edits.mjs COMMAND ROOT ENTRY [EDITS]: starts `COMMAND preview` on the site in ROOT, opens the page of ENTRY
// (2015/slug, as below input/entries) in Chromium, appends a word to its file EDITS times (20 unless told), and prints how long
// it took from the close of the file until the word stood in the page: median, least and most, in ms.
import { spawn } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { chromium } from "playwright-core";

const [command, root, entry, edits = "20"] = process.argv.slice(2);
const file = join(root, "input", "entries", `${entry}.md`);
const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const start = async () => {
  const preview = spawn(command, ["preview", "--port", "0", "--root", root], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  const address = await new Promise((resolve, reject) => {
    preview.on("exit", () => reject(new Error(`the preview ended: ${output}`)));
    preview.stdout.on("data", (text) => {
      output += text;
      const found = /http:\/\/\S+/.exec(output);
      if (found) resolve(found[0]);
    });
  });
  preview.stdout.on("data", (text) => process.env.STATICNA_VERBOSE && process.stderr.write(text));
  return { preview, address };
};

// Looks after each change of the page and each frame; when it was first there, in ms of the system's clock.
const watch = (word) => {
  const seen = () => document.querySelector("main")?.textContent.includes(word);
  return new Promise((resolve) => {
    const look = () => {
      if (!seen()) return false;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
      return true;
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const frame = () => look() || requestAnimationFrame(frame);
    frame();
  });
};

// A page that is loaded anew forgets that it was to watch, and is told again.
const seenAt = async (page, word) => {
  for (;;) {
    try {
      return await page.evaluate(watch, word);
    } catch (error) {
      if (!/context|navigat/i.test(error.message)) throw error;
    }
  }
};

const { preview, address } = await start();
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", args: flags });
const text = readFileSync(file);
try {
  const page = await browser.newPage();
  const news = page.waitForRequest((request) => request.url().includes("/__staticna/events"));
  await page.goto(`${address}entries/${entry}/`);
  await news;
  await pause(3000);
  const times = [];
  for (let edit = 1; edit <= Number(edits); edit++) {
    const word = `edited${Date.now()}x${edit}`;
    const seen = seenAt(page, word);
    await pause(50);
    appendFileSync(file, `\n${word}\n`);
    const closed = performance.timeOrigin + performance.now();
    times.push((await seen) - closed);
    // As authors do, so that what follows an edit in the background is part of it.
    await pause(Number(process.env.STATICNA_PAUSE ?? 1500));
  }
  if (process.env.STATICNA_VERBOSE) console.error(times.map((time) => time.toFixed(0)).join(" "));
  const sorted = times.toSorted((one, other) => one - other);
  const middle = (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  const shown = [middle, sorted[0], sorted.at(-1)].map((time) => time.toFixed(0));
  console.log(`${edits} edits: median ${shown[0]} ms (${shown[1]}–${shown[2]}) from the close of the file to the text in the page`);
} finally {
  writeFileSync(file, text);
  await browser.close();
  preview.kill("SIGINT");
}
