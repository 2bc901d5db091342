// Makes the answer to a progress read of a PostgreSQL row and a MongoDB document; merge.py is the same in Python.

const SAVINGS = { co2e_g: 'co2e_known', water_ml: 'water_known', waste_g: 'waste_known', energy_wh: 'energy_known' }
const DAY_MS = 86_400_000
const formats = new Map()

// Keeps the newest version of every badge, in order of first publication; documents come in order of their revisions.
export function catalogueOf(documents) {
  const badges = new Map(documents.map((badge) => [badge.code, badge]))
  return { revision: documents.at(-1)?.revision ?? 0, badges }
}

export function merge(row, document, catalogue) {
  const totals = row.totals ?? []
  const challengePoints = sum(totals, (total) => total.points)
  const score = challengePoints + document.badge_points
  const level = Math.floor((1 + Math.sqrt(1 + 4 * Math.floor(score / 50))) / 2)
  const awards = [...document.badges].sort((a, b) => b.awarded_at - a.awarded_at || b.seq - a.seq)
  const savings = {}
  for (const [name, known] of Object.entries(SAVINGS)) {
    savings[name] = totals.some((total) => total[known]) ? sum(totals, (total) => total[name]) : null
  }
  return {
    user: {
      id: row.id,
      display_name: row.display_name,
      cohort: row.cohort_code === null ? null : { code: row.cohort_code, name: row.cohort_name },
      joined_at: row.joined_at.toISOString(),
    },
    global_score: score,
    score: { challenge_points: challengePoints, badge_points: document.badge_points, formula_version: 1 },
    level: { number: level, min_score: 50 * level * (level - 1), next_min_score: 50 * level * (level + 1) },
    challenges: {
      completion_count: sum(totals, (total) => total.completion_count),
      distinct_challenge_count: row.distinct_challenge_count,
      pending_count: row.pending_count,
      by_category: totals.map((total) => ({
        category: total.category,
        completion_count: total.completion_count,
        points: total.points,
        co2e_g: total.co2e_known ? total.co2e_g : null,
      })),
      recent: (row.recent ?? []).map(completionOf),
    },
    savings: { ...savings, unknown_count: sum(totals, (total) => total.completion_count - total.co2e_known) },
    badges: {
      earned_count: awards.length,
      earned: awards.map((award) => ({
        code: award.code,
        name: catalogue.badges.get(award.code).texts[row.language].name,
        art_url: artUrl(award, row.language),
        tier: award.tier,
        points: award.points,
        awarded_at: award.awarded_at.toISOString(),
        source: award.source,
      })),
      next: nextBadges(document, catalogue, row.language),
    },
    streak: streakOf(document, dayOf(todayIn(row.time_zone))),
    projection: {
      status: row.seq === document.seq ? 'current' : 'pending',
      recorded_seq: row.seq,
      applied_seq: document.seq,
    },
  }
}

function artUrl({ code, version }, language) {
  return `/badges/${code}/versions/${version}/art.svg?language=${language}&drawing=${process.env.DRAWING}`
}

function sum(items, of) {
  let total = 0
  for (const item of items) total += of(item)
  return total
}

function completionOf({ co2e_g, water_ml, waste_g, energy_wh, ...row }) {
  return {
    ...row,
    savings: { co2e_g, water_ml, waste_g, energy_wh },
    performed_at: new Date(row.performed_at).toISOString(),
    submitted_at: new Date(row.submitted_at).toISOString(),
    decided_at: row.decided_at && new Date(row.decided_at).toISOString(),
  }
}

// Returns the five badges that are nearest.
function nextBadges(document, catalogue, language) {
  const outOfReach = new Set([...document.badges.map((award) => award.code), ...document.withdrawn])
  const goals = []
  for (const badge of catalogue.badges.values()) {
    if (!badge.retired && !outOfReach.has(badge.code)) goals.push([standing(badge.rule, document), badge])
  }
  goals.sort(([a], [b]) => b.current / b.target - a.current / a.target)
  return goals.slice(0, 5).map(([{ current, target }, badge]) => ({
    code: badge.code,
    ...badge.texts[language],
    art_url: artUrl(badge, language),
    current,
    target,
  }))
}

function standing(rule, document) {
  if (rule.kind === 'any') {
    return rule.rules
      .map((below) => standing(below, document))
      .reduce((best, one) => (one.current / one.target > best.current / best.target ? one : best))
  }
  if (rule.kind === 'all' || rule.kind === 'at_least') {
    const held = sum(rule.rules, (below) => {
      const { current, target } = standing(below, document)
      return current === target ? 1 : 0
    })
    const target = rule.kind === 'all' ? rule.rules.length : rule.target
    return { current: Math.min(held, target), target }
  }
  const target = rule.target ?? 1
  return { current: Math.max(0, Math.min(fact(rule, document), target)), target }
}

function fact(rule, document) {
  switch (rule.kind) {
    case 'distinct_categories':
      return new Set(document.cells.map((cell) => cell.category)).size
    case 'streak':
      return document.longest_streak_days
    case 'completed_challenge':
      return document.challenges.find((one) => one.challenge_code === rule.challenge_code)?.completions ?? 0
    case 'has_badge':
      return document.badges.some((award) => award.code === rule.badge_code) ? 1 : 0
    default:
      return sum(document.cells, (cell) => {
        const chosen =
          (rule.category === null || rule.category === cell.category) &&
          (rule.difficulty === null || rule.difficulty === cell.difficulty)
        return chosen ? cell[rule.kind] : 0
      })
  }
}

// Computes the streak on a day; a day is a number, counted from 1 January 1970.
function streakOf(document, today) {
  if (!document.runs.length) {
    return { current_days: 0, longest_days: 0, state: 'none', last_active_on: null, freezes: 0 }
  }
  const pauses = document.pauses.map(daysOf)
  const runs = document.runs.map(daysOf)
  let current = 0
  let longest = 0
  let active = 0
  let freezes = 0
  let last = runs[0][0] - 1
  for (const [first, end] of runs) {
    const [missed, used] = cross(last + 1, first - 1, pauses, freezes)
    const days = end - first + 1
    current = days + (missed === used ? current : 0)
    longest = Math.max(longest, current)
    freezes = Math.min(2, freezes - used + Math.floor((active + days) / 7) - Math.floor(active / 7))
    active += days
    last = end
  }
  const [missed, used] = cross(last + 1, today - 1, pauses, freezes)
  let state = 'at_risk'
  if (last >= today) state = 'active'
  else if (missed > used) state = 'broken'
  else if (pauses.some(([first, end]) => first <= today && today <= end)) state = 'paused'
  return {
    current_days: state === 'broken' ? 0 : current,
    longest_days: longest,
    state,
    last_active_on: document.runs.at(-1).last_on,
    freezes: freezes - used,
  }
}

// Counts the days of a gap that are missed, and the freezes that they use.
function cross(first, last, pauses, freezes) {
  const excused = sum(pauses, ([begin, end]) => Math.max(0, Math.min(end, last) - Math.max(begin, first) + 1))
  const missed = Math.max(0, last - first + 1) - excused
  return [missed, Math.min(missed, freezes)]
}

function daysOf(span) {
  return [dayOf(span.first_on), dayOf(span.last_on)]
}

function dayOf(isoDate) {
  return Date.parse(isoDate) / DAY_MS
}

function todayIn(timeZone) {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }) // YYYY-MM-DD
    formats.set(timeZone, format)
  }
  return format.format()
}
