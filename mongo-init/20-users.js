// Who may do what in MongoDB. The mongo image runs this once, on an empty volume, as root, whom nothing else uses.
// The owner changes validators and indexes and adds the catalogue; the service reads and writes documents.
const users = {
  rebootcamp_owner: { password: process.env.MONGO_OWNER_PASSWORD, roles: ["dbAdmin", "readWrite"] },
  rebootcamp_app: { password: process.env.MONGO_APP_PASSWORD, roles: ["readWrite"] },
};

for (const [user, { password, roles }] of Object.entries(users)) {
  db.createUser({ user, pwd: password, roles: roles.map((role) => ({ role, db: db.getName() })) });
  print(`created ${user}: ${roles.join(", ")} on ${db.getName()}`);
}
