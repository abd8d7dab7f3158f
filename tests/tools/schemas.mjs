// schemas.mjs FILE: FILE holds {schemas: {name: schema}, cases: [{schema: name, value or yaml}]}; prints for each case what its schema
// objects to. YAML is read as editors read it.
import fs from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const { schemas, cases } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
// Words of editors, which a validator is to pass over.
ajv.addVocabulary(['markdownDescription', 'patternErrorMessage']);
const checks = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

console.log(JSON.stringify(cases.map(({ schema, value, yaml }) => {
  const check = checks[schema];
  const read = yaml === undefined ? value : parse(yaml) ?? {};
  return check(read) ? [] : check.errors.map(error => `${error.instancePath} ${error.message}`);
})));
