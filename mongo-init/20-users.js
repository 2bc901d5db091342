// Creates the MongoDB users and their roles. The mongo image runs this once, on an empty volume, as root. Nothing else
// uses root. The owner changes validators and indexes, adds the catalogue, and restores a backup into a database beside
// the one in use. The service only reads and writes documents.
const { readFileSync } = require("fs");

// Returns the password in the variable <NAME>, or in the file that <NAME>_FILE names.
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

// A short root password is refused here, since only this container knows it.
if (secret("MONGO_INITDB_ROOT_PASSWORD").length < 16) {
  throw new Error(
    "MONGO_ROOT_PASSWORD has fewer than 16 characters: remove the volume and let scripts/init-env.sh create a new one",
  );
}

for (const [user, { password, roles, databases }] of Object.entries(users)) {
  const granted = databases.flatMap((name) => roles.map((role) => ({ role, db: name })));
  db.createUser({ user, pwd: password, roles: granted });
  print(`created ${user}: ${roles.join(", ")} on ${databases.join(", ")}`);
}
