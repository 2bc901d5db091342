// The main journey with the generated TypeScript SDK: node built/journey.js URL EMAIL PASSWORD
import { client } from "./typescript/client.gen.js";
import { completeChallenge, getProgress, listHistory, logIn, refresh, type Problem } from "./typescript/index.js";

const [baseUrl = "", username = "", password = ""] = process.argv.slice(2);
const me = { path: { user_id: "me" } };
const codes: string[] = [];

/** Notes the code of a refusal; its type is `Problem`, as the document says. */
function note(problem: Problem): void {
  codes.push(problem.code);
}

client.setConfig({ baseUrl });
const wrong = await logIn({ body: { username, password: "not-the-password" } });
if (wrong.error) note(wrong.error);

let { data: session } = await logIn({ body: { username, password }, throwOnError: true });
client.setConfig({ auth: () => session.access_token });
const { data: before } = await getProgress({ ...me, throwOnError: true });
const challenge = { path: { challenge_code: "cycle-5km" }, body: {} };
const { data: outcome } = await completeChallenge({ ...challenge, throwOnError: true });
const { data: after } = await getProgress({ ...me, throwOnError: true });
const { data: history } = await listHistory({ ...me, query: { limit: 1 }, throwOnError: true });

({ data: session } = await refresh({ body: { refresh_token: session.refresh_token ?? "" }, throwOnError: true }));
const again = await completeChallenge(challenge);
if (again.error) note(again.error);

console.log(
  JSON.stringify({
    gained: after.score.challenge_points - before.score.challenge_points,
    agrees: outcome.global_score === after.global_score,
    badges: outcome.awarded_badges.map((badge) => badge.code),
    latest: history.items[0]?.type,
    refusals: codes,
    next: again.error?.next_allowed_at !== undefined,
  }),
);
