// Fastify with pg and the mongodb driver: a prepared statement, a response schema that its serialiser is compiled from.
import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import { MongoClient } from 'mongodb'
import pg from 'pg'
import { catalogueOf, merge } from './merge.mjs'

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
const text = readFileSync(new URL('progress.sql', import.meta.url), 'utf8')
const pool = new pg.Pool({ connectionString: process.env.POSTGRES_URL, max: 20, options: '-c jit=off' })
const database = new MongoClient(process.env.MONGO_URL, { maxPoolSize: 20 }).db()
const [progress, badges] = [database.collection('progress'), database.collection('badges')]

const string = { type: 'string' }
const integer = { type: 'integer' }
const orNull = (schema) => ({ ...schema, nullable: true })
const object = (properties) => ({ type: 'object', properties })
const list = (items) => ({ type: 'array', items })
const savings = {
  co2e_g: orNull(integer),
  water_ml: orNull(integer),
  waste_g: orNull(integer),
  energy_wh: orNull(integer),
}
const schema = object({
  user: object({
    id: string,
    display_name: string,
    cohort: orNull(object({ code: string, name: string })),
    joined_at: string,
  }),
  global_score: integer,
  score: object({ challenge_points: integer, badge_points: integer, formula_version: integer }),
  level: object({ number: integer, min_score: integer, next_min_score: integer }),
  challenges: object({
    completion_count: integer,
    distinct_challenge_count: integer,
    pending_count: integer,
    by_category: list(
      object({ category: string, completion_count: integer, points: integer, co2e_g: orNull(integer) }),
    ),
    recent: list(
      object({
        id: string,
        user_id: string,
        challenge_code: string,
        status: string,
        category: string,
        difficulty: integer,
        points: integer,
        savings: object(savings),
        period_key: string,
        performed_at: string,
        local_date: string,
        submitted_at: string,
        decided_at: orNull(string),
        decided_by: orNull(string),
        decision_reason: orNull(string),
        note: orNull(string),
      }),
    ),
  }),
  savings: object({ ...savings, unknown_count: integer }),
  badges: object({
    earned_count: integer,
    earned: list(
      object({ code: string, name: string, art_url: string, tier: string, points: integer, awarded_at: string, source: string }),
    ),
    next: list(object({ code: string, name: string, criteria: string, art_url: string, current: integer, target: integer })),
  }),
  streak: object({
    current_days: integer,
    longest_days: integer,
    state: string,
    last_active_on: orNull(string),
    freezes: integer,
  }),
  projection: object({ status: string, recorded_seq: integer, applied_seq: orNull(integer) }),
})

const readCatalogue = async () => catalogueOf(await badges.find().sort({ revision: 1 }).toArray())
let catalogue = await readCatalogue()

const app = fastify()
app.get('/users/:id/progress', { schema: { response: { 200: schema } } }, async (request, reply) => {
  const { id } = request.params
  const [{ rows }, document] = await Promise.all([
    pool.query({ name: 'progress', text, values: [id] }),
    progress.findOne({ _id: id }),
  ])
  if (!rows.length || !document) return reply.code(404).send()
  if (document.catalogue > catalogue.revision) catalogue = await readCatalogue()
  return merge(rows[0], document, catalogue)
})
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
