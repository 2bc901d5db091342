// Who may do what in MongoDB. The mongo image runs this once, on an empty volume, as root, whom nothing else uses.
// The owner changes validators and indexes and adds the catalogue, and restores a backup into a database beside the one
// in use; the service reads and writes documents.
const { readFileSync } = require("fs");

// A password, or what is in the file that <NAME>_FILE names.
const secret = (name) => {
  const file = process.env[`${name}_FILE`];
  const value = process.env[name] || (file ? readFileSync(file, "utf8").trimEnd() : "");
  if (!value) {
    throw new Error(`${name} is not set, and neither is ${name}_FILE`);
  }
  return value;
};

const inUse = db.getName();
const users = {
  rebootcamp_owner: {
    password: secret("MONGO_OWNER_PASSWORD"),
    roles: ["dbAdmin", "readWrite"],
    databases: [inUse, `${inUse}_new`, `${inUse}_old`],
  },
  rebootcamp_app: { password: secret("MONGO_APP_PASSWORD"), roles: ["readWrite"], databases: [inUse] },
};

// The root's password reaches no container but this one, so it is here that one that can be guessed is refused.
if (secret("MONGO_INITDB_ROOT_PASSWORD").length < 16) {
  throw new Error(
    "MONGO_ROOT_PASSWORD has fewer than 16 characters: remove the volume, and let scripts/init-env.sh draw another one",
  );
}

for (const [user, { password, roles, databases }] of Object.entries(users)) {
  const granted = databases.flatMap((name) => roles.map((role) => ({ role, db: name })));
  db.createUser({ user, pwd: password, roles: granted });
  print(`created ${user}: ${roles.join(", ")} on ${databases.join(", ")}`);
}
