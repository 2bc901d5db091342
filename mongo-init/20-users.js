// Who may do what in MongoDB. The mongo image runs this once, on an empty volume, as root, whom nothing else uses.
// The owner changes validators and indexes and adds the catalogue, and restores a backup into a database beside the one
// in use; the service reads and writes documents.
const inUse = db.getName();
const users = {
  rebootcamp_owner: {
    password: process.env.MONGO_OWNER_PASSWORD,
    roles: ["dbAdmin", "readWrite"],
    databases: [inUse, `${inUse}_new`, `${inUse}_old`],
  },
  rebootcamp_app: { password: process.env.MONGO_APP_PASSWORD, roles: ["readWrite"], databases: [inUse] },
};

for (const [user, { password, roles, databases }] of Object.entries(users)) {
  const granted = databases.flatMap((name) => roles.map((role) => ({ role, db: name })));
  db.createUser({ user, pwd: password, roles: granted });
  print(`created ${user}: ${roles.join(", ")} on ${databases.join(", ")}`);
}
