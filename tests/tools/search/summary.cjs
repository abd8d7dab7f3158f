// summary.cjs NAME=FILE...: a table in Markdown of what ours.cjs and pagefind.cjs printed.
const fs = require('node:fs');

const median = numbers => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const kb = bytes => (bytes / 1000).toFixed(1);
const columns = process.argv.slice(2).map(argument => {
  const [name, file] = argument.split('=');
  return { name, answers: JSON.parse(fs.readFileSync(file, 'utf8')) };
});
const row = (label, cell) => console.log(`| ${label} | ${columns.map(({ answers }) => cell(answers)).join(' | ')} |`);
const hits = (answers, most) => `${answers.filter(answer => answer.rank > 0 && answer.rank <= most).length} of ${answers.length}`;

console.log(`| | ${columns.map(({ name }) => name).join(' | ')} |`);
console.log(`|---|${columns.map(() => '---').join('|')}|`);
row('page found first', answers => hits(answers, 1));
row('page among the first three', answers => hits(answers, 3));
for (const kind of new Set(columns[0].answers.map(answer => answer.kind))) {
  row(`${kind}: first / first three`, answers => {
    const own = answers.filter(answer => answer.kind === kind);
    return `${hits(own, 1)} / ${hits(own, 3)}`;
  });
}
row('bytes of a question, median (kB)', answers => kb(median(answers.map(answer => answer.bytes))));
row('bytes of a question, most (kB)', answers => kb(Math.max(...answers.map(answer => answer.bytes))));
row('files of a question, median', answers => median(answers.map(answer => answer.files)));
