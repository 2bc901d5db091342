// Express with pg and mongoose: a prepared statement, lean documents.
import { readFileSync } from 'node:fs'
import express from 'express'
import mongoose from 'mongoose'
import pg from 'pg'
import { catalogueOf, merge } from './merge.mjs'

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
const text = readFileSync(new URL('progress.sql', import.meta.url), 'utf8')
const pool = new pg.Pool({ connectionString: process.env.POSTGRES_URL, max: 20, options: '-c jit=off' })
await mongoose.connect(process.env.MONGO_URL, { maxPoolSize: 20, autoCreate: false, autoIndex: false })
const schema = new mongoose.Schema({ _id: String }, { strict: false })
const Progress = mongoose.model('Progress', schema, 'progress')
const Badge = mongoose.model('Badge', schema, 'badges')

const readCatalogue = async () => catalogueOf(await Badge.find().sort({ revision: 1 }).lean())
let catalogue = await readCatalogue()

const app = express()
app.get('/users/:id/progress', async (request, response) => {
  const { id } = request.params
  const [{ rows }, document] = await Promise.all([
    pool.query({ name: 'progress', text, values: [id] }),
    Progress.findById(id).lean(),
  ])
  if (!rows.length || !document) return response.sendStatus(404)
  if (document.catalogue > catalogue.revision) catalogue = await readCatalogue()
  response.json(merge(rows[0], document, catalogue))
})
app.listen(Number(process.env.PORT), '127.0.0.1')
