// check.cjs FILE BYTES FIRST: fails unless each question of what ours.cjs printed took at most so many BYTES, and at least FIRST of
// them found their page first.
const fs = require('node:fs');

const [file, most, first] = process.argv.slice(2);
const answers = JSON.parse(fs.readFileSync(file, 'utf8'));
const dearest = answers.reduce((one, other) => (one.bytes > other.bytes ? one : other));
const found = answers.filter(answer => answer.rank === 1).length;
console.log(`search: ${found} of ${answers.length} pages found first; at most ${dearest.bytes} bytes (${dearest.query})`);
process.exit(dearest.bytes <= Number(most) && found >= Number(first) ? 0 : 1);
