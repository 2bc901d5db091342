// Applies schema.json to the current database: collections, validators, indexes. It is safe to run again.
// The mongo image runs this script once, on an empty volume. `rebootcamp migrate` applies schema.json on every upgrade.
const { readFileSync } = require("fs");
const { join } = require("path");

const schema = JSON.parse(readFileSync(join(__dirname, "schema.json"), "utf8"));
const existing = new Set(db.getCollectionNames());

for (const [name, { validator, indexes }] of Object.entries(schema)) {
  const strict = { validator, validationLevel: "strict", validationAction: "error" };
  if (existing.has(name)) {
    db.runCommand({ collMod: name, ...strict });
  } else {
    db.createCollection(name, strict);
  }
  for (const { key, ...options } of indexes) {
    db.getCollection(name).createIndex(key, options);
  }
  print(`${existing.has(name) ? "updated" : "created"} ${name}: validator and ${indexes.length} index(es)`);
}
