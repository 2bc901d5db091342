"""The first screen of the documentation, and who stands behind the service."""

LICENCE = {"name": "MIT", "identifier": "MIT"}
CONTACT = {"name": "The maintainers of RebootCamp"}
SERVERS = [{"url": "/", "description": "The service that serves this document."}]
INTRODUCTION = """\
The back end of an eco-challenge programme: people take challenges, earn points, keep streaks, win badges, and see what
they saved. PostgreSQL holds people and what was done; MongoDB holds badges and the history of progress.

## From login to your first badge

1. **Register** with `POST /auth/register`: an e-mail, a password of at least 12 characters and a name. With the demo
   programme you can use one of its logins instead.
2. **Log in** with `POST /auth/token`. In `/docs`, press **Authorize**; elsewhere, send the `access_token` of the
   response as `Authorization: Bearer <token>`. After 15 minutes, `POST /auth/refresh` gives you a new one.
3. **Choose a challenge** from `GET /challenges`, such as `cycle-5km`.
4. **Complete it** with `POST /challenges/cycle-5km/completions` and the body `{}`. The response lists what you won in
   `awarded_badges`: the badge `first-step`, for your first completion.
5. **See your progress** with `GET /users/me/progress`: your score and level, your savings, your streak, your badges and
   the badges that are nearest.

The same in a terminal, where `$api` is the address of the service:

```sh
curl $api/auth/register --json '{"email": "camille@example.org", "password": "velo-matin-pluie-7", "display_name": "Camille"}'
token=$(curl -s $api/auth/token -d username=camille@example.org -d password=velo-matin-pluie-7 | jq -r .access_token)
curl $api/challenges -H "Authorization: Bearer $token"
curl $api/challenges/cycle-5km/completions -H "Authorization: Bearer $token" --json '{}'
curl $api/users/me/progress -H "Authorization: Bearer $token"
```

## What every client should know

- **Refusals** are `application/problem+json` documents (RFC 9457). Their `code` is stable and their `remedy` says what
  to do; `GET /problems` lists them, and each has a page that a browser can read. Operations list their own; those that
  any operation may give are the response `default`.
- **Headers of every response:** `X-Request-ID` is the id of the request, to quote when you ask for help. If the request
  counts against a rate limit, `RateLimit-Policy` tells the limits and `RateLimit` what is left:
  `"writes";q=60;w=60` and `"writes";r=59;t=60` mean 60 requests in 60 seconds, of which 59 are left for 60 seconds.
- **Your own id** can be written as `me` wherever a path takes `{user_id}`.
- **Times** are answered in UTC with milliseconds, such as `2026-03-01T07:30:00.000Z`; requests may have any offset.
  Days such as `2026-03-01` are those of the user's time zone.
- **Retries:** send an `Idempotency-Key` with what creates something. The same key never creates it twice.
- **Lists** come in pages: pass `next_cursor` as `cursor` until it is null.
- **Changes only add.** Accept fields and enum values that you do not know. What goes is announced by the headers
  `Deprecation` and `Sunset`.
"""  # noqa: E501 - a command in one line
