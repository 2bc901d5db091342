import { client } from "./typescript/client.gen.js";
import { completeChallenge, logIn } from "./typescript/index.js";

client.setConfig({ baseUrl: "http://127.0.0.1:8000" });
const form = { username: "lea.moreau@demo.example", password: "THE-PRINTED-ONE" };
const login = await logIn({ body: form, throwOnError: true });
client.setConfig({ auth: () => login.data.access_token });
const { data, error } = await completeChallenge({ path: { challenge_code: "cycle-5km" }, body: {} });
if (data) console.log(data.global_score, data.awarded_badges.map((badge) => badge.name));
else console.log(error.code, error.remedy);
