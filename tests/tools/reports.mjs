// reports.mjs SCHEMA REPORT: prints what the schema (sarif, or a file) objects to in a report, as a JSON list of sentences.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import Ajv2020 from 'ajv/dist/2020.js';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));
const [schema, report] = process.argv.slice(2);
const isSarif = schema === 'sarif';
const ajv = isSarif
  ? new Ajv4.default({ allErrors: true, strict: false, unicodeRegExp: false })
  : new Ajv2020.default({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const sarif = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json').replace('package.json', 'lib/schemas/sarif-2.1.0-rtm.5.json');
const check = ajv.compile(read(isSarif ? sarif : schema));
const errors = check(read(report)) ? [] : check.errors.map(error => `${error.instancePath} ${error.message}`);
process.stdout.write(JSON.stringify(errors));
