// references.cjs FILE...: reads BibTeX and CSL-JSON with a parser of each format; prints what it found in each file, as JSON.
const fs = require('node:fs');
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-csl');

const found = process.argv.slice(2).map(file => new Cite(fs.readFileSync(file, 'utf8')).data
  .map(({ id, title, issued }) => ({ id, title, year: issued?.['date-parts']?.[0]?.[0] ?? null })));
console.log(JSON.stringify(found));
