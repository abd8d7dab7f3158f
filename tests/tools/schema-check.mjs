// Checks a JSON file against a JSON Schema (2020-12): node schema-check.mjs SCHEMA FILE. Prints what is wrong with it, a line each.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';

const [schema, file] = process.argv.slice(2).map(path => JSON.parse(readFileSync(path, 'utf8')));
const validate = new Ajv2020.default({ allErrors: true, strict: true }).compile(schema);
if (!validate(file)) {
  for (const error of validate.errors) {
    console.log(`${error.instancePath} ${error.message}`);
  }
  process.exitCode = 1;
}
