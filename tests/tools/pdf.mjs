// node pdf.mjs FILE: what a PDF holds, as JSON: for each page its size, its stretches of text with their boxes, and its links.
// Boxes are in points from the lower left corner of the page.
import { readFileSync } from "node:fs";

// The library tells on standard output what it can't draw, which nobody asks it to.
const print = console.log;
console.log = console.warn = console.error;
const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");

const data = new Uint8Array(readFileSync(process.argv[2]));
const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: true }).promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const [left, bottom, right, top] = page.view;
  const { items } = await page.getTextContent();
  const annotations = await page.getAnnotations();
  const links = [];
  for (const annotation of annotations.filter((one) => one.subtype === "Link")) {
    const place = typeof annotation.dest === "string" ? await pdf.getDestination(annotation.dest) : annotation.dest;
    const target = place ? (await pdf.getPageIndex(place[0])) + 1 : null;
    links.push({ url: annotation.url ?? null, target, name: typeof annotation.dest === "string" ? annotation.dest : null });
  }
  pages.push({
    width: right - left,
    height: top - bottom,
    texts: items.filter((item) => item.str.trim() !== "").map((item) => ({
      text: item.str,
      left: item.transform[4] - left,
      bottom: item.transform[5] - bottom,
      width: item.width,
      height: item.height,
    })),
    links,
  });
}

print(JSON.stringify({ pages }));
