// Scores found records against gold ones. Written before src/evaluate/ and apart from it: what both count alike is what is meant.
//
//   gold     one object an article: {id, officials, meetings, visits, treaties, statements}; a record with "optional": true
//            is neither missed where it is absent nor wrong where it is present
//   system   one record each: {type: official|meeting|visit|treaty|statement, article: <id>, ...fields}
//   texts    the articles' texts by id, for statements: their contents are found there
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const KINDS = ['officials', 'meetings', 'visits', 'treaties', 'statements'];
const SINGULAR = {
  officials: 'official',
  meetings: 'meeting',
  visits: 'visit',
  treaties: 'treaty',
  statements: 'statement',
};
const STOP = new Set(
  'the a an of for and in on to with between its his her their at by from de la'.split(' '),
);

const norm = (s) =>
  String(s ?? '')
    .normalize('NFKD')
    .replace(/[̀-ͯ]/g, '')
    .toLowerCase()
    .replace(/['’`]s\b/g, '')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const words = (s) => norm(s).split(' ').filter(Boolean);
const content = (s) => words(s).filter((w) => !STOP.has(w));
const isCode = (s) => /^[A-Z]{2}$/.test(String(s ?? ''));
const list = (x) => (x == null ? [] : Array.isArray(x) ? x : [x]);

/** The state that a body's name begins with: "Israeli Foreign Ministry" → IL. */
const STATE_WORDS = Object.fromEntries(
  Object.entries(
    parse(readFileSync(new URL('../../../seeds/evaluation/state-words.yaml', import.meta.url), 'utf8')),
  ).flatMap(([code, names]) => names.map((name) => [name, code])),
);
const BODY =
  /\b(ministry|government|authorities|kremlin|white house|department|embassy|cabinet|parliament|presidency|pmo|army|military|office|administration|side|delegation|officials?)\b/;
function bodyState(s) {
  if (isCode(s)) return undefined;
  const n = norm(s);
  if (/\bkremlin\b/.test(n)) return 'RU';
  if (/\bwhite house\b|\bstate department\b|\bpentagon\b/.test(n)) return 'US';
  if (!BODY.test(n)) return undefined;
  const w = n.split(' ');
  for (let k = Math.min(4, w.length); k > 0; k--)
    for (let i = 0; i + k <= w.length; i++) {
      const c = STATE_WORDS[w.slice(i, i + k).join(' ')];
      if (c) return c;
    }
  return undefined;
}

function sameName(a, b) {
  if (isCode(a) || isCode(b)) return a === b || bodyState(a) === b || bodyState(b) === a;
  const wa = content(a),
    wb = content(b);
  if (!wa.length || !wb.length) return false;
  const inside = (x, y) => x.every((w) => y.includes(w));
  return inside(wa, wb) || inside(wb, wa);
}

function interval(d) {
  if (d == null || d === '') return null;
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(String(d));
  if (!m) return null;
  const [, y, mo, da] = m;
  const start = Date.UTC(+y, mo ? +mo - 1 : 0, da ? +da : 1);
  const end = da ? start : mo ? Date.UTC(+y, +mo, 0) : Date.UTC(+y, 11, 31);
  return [start, end];
}
const DAY = 86400000;
function datesAgree(a, b) {
  const x = interval(a),
    y = interval(b);
  if (!x || !y) return true;
  return x[0] <= y[1] + DAY && y[0] <= x[1] + DAY;
}

/** Pairs two lists of parties; a state may stand for its person where its side names no person of that state. */
function matchParties(gold, sys, stateOf) {
  const g = [...gold],
    s = [...sys],
    pairs = [];
  for (let i = g.length - 1; i >= 0; i--) {
    const j = s.findIndex((x) => sameName(g[i], x));
    if (j >= 0) {
      pairs.push([g[i], s[j]]);
      g.splice(i, 1);
      s.splice(j, 1);
    }
  }
  const fallback = (codes, codesAll, people) => {
    for (const code of [...codes]) {
      if (!isCode(code) || codesAll.some((x) => !isCode(x) && stateOf(x) === code)) continue;
      const j = people.findIndex((x) => !isCode(x) && stateOf(x) === code);
      if (j >= 0) {
        pairs.push([code, people[j]]);
        people.splice(j, 1);
        codes.splice(codes.indexOf(code), 1);
      }
    }
  };
  fallback(g, gold, s);
  fallback(s, sys, g);
  return pairs.length;
}

function span(text, exact, start, end) {
  if (Number.isInteger(start) && Number.isInteger(end) && text?.slice(start, end) === exact)
    return [start, end];
  const at = text ? text.indexOf(exact) : -1;
  return at < 0 ? null : [at, at + exact.length];
}
function overlap(text, a, b) {
  const x = span(text, a.content, a.start, a.end),
    y = span(text, b.content, b.start, b.end);
  if (!x || !y) {
    const wa = content(a.content),
      wb = content(b.content);
    const both = wa.filter((w) => wb.includes(w)).length;
    return both / Math.max(1, new Set([...wa, ...wb]).size);
  }
  const inter = Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
  return inter / (Math.max(x[1], y[1]) - Math.min(x[0], y[0]));
}

const TREATY_NOUN =
  /\b(treaty|agreement|accord|pact|memorandum|protocol|convention|declaration|communique|ceasefire|truce|deal|charter|statement)s?\b/;

/** Each matcher returns a score > 0 for a match, 0 otherwise. */
const matchers = {
  officials: (g, s) =>
    sameName(g.name, s.name) &&
    sameName(g.of, s.of) &&
    content(g.office).some((w) => content(s.office).includes(w))
      ? 1 + content(g.office).filter((w) => content(s.office).includes(w)).length
      : 0,
  meetings: (g, s, ctx) => {
    if ((g.kind === 'call') !== (s.kind === 'call') || g.status !== s.status || !datesAgree(g.date, s.date))
      return 0;
    const gp = list(g.participants),
      sp = list(s.participants);
    const n = matchParties(gp, sp, ctx.stateOf);
    return n >= Math.min(2, gp.length) && n >= gp.length / 2 && n >= sp.length / 2
      ? n / Math.max(gp.length, sp.length) + (g.date === s.date ? 1 : 0)
      : 0;
  },
  visits: (g, s, ctx) =>
    matchParties([g.visitor], [s.visitor], ctx.stateOf) &&
    g.destination === s.destination &&
    g.status === s.status &&
    datesAgree(g.start, s.start)
      ? 1
      : 0,
  treaties: (g, s) => {
    if (g.status !== s.status) return 0;
    const gw = content(g.name),
      hit = gw.filter((w) => content(s.name).includes(w)).length;
    const gp = [...list(g.parties)].sort().join(),
      sp = [...list(s.parties)].sort().join();
    const noun = (x) => TREATY_NOUN.exec(norm(x))?.[1];
    return hit >= gw.length / 2
      ? 1 + hit
      : gp && gp === sp && noun(g.name) && noun(g.name) === noun(s.name)
        ? 1
        : 0;
  },
  statements: (g, s, ctx) => {
    if (!list(g.speaker).some((x) => list(s.speaker).some((y) => sameName(x, y)))) return 0;
    const o = overlap(ctx.text, g, s);
    return o >= 0.5 ? o : 0;
  },
};

const attributes = {
  officials: { former: (g, s) => Boolean(g.former) === Boolean(s.former) },
  meetings: {
    date: (g, s) => (g.date ?? null) === (s.date ?? null),
    place: (g, s) =>
      (g.place == null) === (s.place == null) && (g.place == null || sameName(g.place, s.place)),
    participants: (g, s, ctx) =>
      matchParties(list(g.participants), list(s.participants), ctx.stateOf) ===
      Math.max(list(g.participants).length, list(s.participants).length),
  },
  visits: {
    start: (g, s) => (g.start ?? null) === (s.start ?? null),
    end: (g, s) => (g.end ?? null) === (s.end ?? null),
    host: (g, s) => (g.host == null) === (s.host == null) && (g.host == null || sameName(g.host, s.host)),
  },
  treaties: {
    parties: (g, s) => [...list(g.parties)].sort().join() === [...list(s.parties)].sort().join(),
    signed: (g, s) => (g.signed ?? null) === (s.signed ?? null),
  },
  statements: {
    mode: (g, s) => g.mode === s.mode,
    addressee: (g, s) =>
      (g.addressee == null) === (s.addressee == null) &&
      (g.addressee == null || list(g.addressee).some((x) => list(s.addressee).some((y) => sameName(x, y)))),
    via: (g, s) =>
      list(g.via).every((v) => list(s.via).some((x) => sameName(v, x))) &&
      list(s.via).length === list(g.via).length,
  },
};

export function score(gold, system, texts = new Map()) {
  const totals = Object.fromEntries(
    KINDS.map((k) => [k, { tp: 0, fp: 0, fn: 0, attr: {}, missed: [], spurious: [] }]),
  );
  const byArticle = new Map();
  for (const r of system) (byArticle.get(r.article) ?? byArticle.set(r.article, []).get(r.article)).push(r);
  for (const article of gold) {
    const sys = byArticle.get(article.id) ?? [];
    const people = [...list(article.officials), ...sys.filter((r) => r.type === 'official')];
    const ctx = {
      text: texts.get(article.id),
      stateOf: (name) => people.find((p) => p.name && sameName(p.name, name))?.of,
    };
    for (const kind of KINDS) {
      const G = list(article[kind]),
        S = sys.filter((r) => r.type === SINGULAR[kind]);
      const pairs = [];
      for (const [i, g] of G.entries())
        for (const [j, s] of S.entries()) {
          const v = matchers[kind](g, s, ctx);
          if (v > 0) pairs.push([v + (g.optional ? 0 : 10), i, j]);
        }
      pairs.sort((a, b) => b[0] - a[0]);
      const gUsed = new Set(),
        sUsed = new Set(),
        t = totals[kind];
      for (const [, i, j] of pairs) {
        if (gUsed.has(i) || sUsed.has(j)) continue;
        gUsed.add(i);
        sUsed.add(j);
        if (G[i].optional) continue;
        t.tp++;
        for (const [name, ok] of Object.entries(attributes[kind])) {
          t.attr[name] ??= { right: 0, of: 0 };
          const a = t.attr[name];
          a.of++;
          if (ok(G[i], S[j], ctx)) a.right++;
        }
      }
      G.forEach((g, i) => {
        if (!gUsed.has(i) && !g.optional) {
          t.fn++;
          t.missed.push({ article: article.id, ...g });
        }
      });
      S.forEach((s, j) => {
        if (!sUsed.has(j)) {
          t.fp++;
          t.spurious.push(s);
        }
      });
    }
  }
  return totals;
}
