// Finds what `bizmessage search` finds: the same index, the same steps. See src/bizmessage/_cli/finding.py.

const SATURATION = 1.2;
const LENGTH = 0.75;
const COVERED = 0.2;
const NEAR = 0.25;
const MEANT = 0.5;

const WORDS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+(?:,[0-9]{3})*|[\u1100-\u11ff]+/g;
const CODES = /(?<![\p{L}\p{N}_-])(?<!\d[.,:])-?[A-Za-z]*[0-9]{2,}(?![\p{L}\p{N}_]|[.,:-]\d)/gu;

const COMPATIBLE = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const PAIRS = {
  ㄳ: "ㄱㅅ", ㄵ: "ㄴㅈ", ㄶ: "ㄴㅎ", ㄺ: "ㄹㄱ", ㄻ: "ㄹㅁ", ㄼ: "ㄹㅂ", ㄽ: "ㄹㅅ", ㄾ: "ㄹㅌ", ㄿ: "ㄹㅍ", ㅀ: "ㄹㅎ", ㅄ: "ㅂㅅ",
};
const AS_TYPED = new Map(
  [...COMPATIBLE].map((letter, at) => [String.fromCharCode(0x11a8 + at), (PAIRS[letter] ?? letter).normalize("NFKD")]),
);

export function words(text) {
  const letters = text.normalize("NFKD").replace(/[\u11a8-\u11c2]/g, (final) => AS_TYPED.get(final));
  return (letters.match(WORDS) ?? []).map((word) => word.toLowerCase().replaceAll(",", ""));
}

const isKorean = (word) => word >= "\u1100";

function closed(found) {
  const all = [];
  let open = false;
  for (const word of found) {
    if (isKorean(word) && open) all[all.length - 1] += word;
    else all.push(word);
    open = isKorean(word);
  }
  return all;
}

function grams(word) {
  if (/^[0-9]+$/.test(word)) return [word];
  const whole = isKorean(word) ? word : `<${word}>`;
  const found = new Set();
  for (let at = 0; at <= Math.max(whole.length - 3, 0); at++) found.add(whole.slice(at, at + 3));
  return [...found];
}

const pieces = (found) => [...new Set(found.flatMap((word) => grams(word).sort()))];

const plain = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []).join("");

export class Index {
  constructor({ weights, lengths, places }) {
    const fields = weights.length;
    this.fields = fields;
    this.count = lengths.length / fields;
    const usual = weights.map((_, at) => {
      const filled = lengths.filter((length, place) => place % fields === at && length);
      return filled.length ? filled.reduce((sum, length) => sum + length, 0) / filled.length : 1;
    });
    this.prominence = lengths.map((length, place) => {
      const at = place % fields;
      return weights[at] / (1 - LENGTH + (LENGTH * length) / usual[at]);
    });
    this.places = new Map();
    this.words = new Map();
    for (const [word, distances] of Object.entries(places)) {
      let place = 0;
      this.places.set(word, distances.map((distance) => (place += distance)));
      for (const piece of grams(word)) {
        if (!this.words.has(piece)) this.words.set(piece, []);
        this.words.get(piece).push(word);
      }
    }
    this.remembered = new Map();
  }

  documents(piece) {
    if (!this.remembered.has(piece)) {
      const places = new Set((this.words.get(piece) ?? []).flatMap((word) => this.places.get(word)));
      const found = new Map();
      for (const place of [...places].sort((a, b) => a - b)) {
        const number = Math.floor(place / this.fields);
        found.set(number, (found.get(number) ?? 0) + this.prominence[place]);
      }
      this.remembered.set(piece, found);
    }
    return this.remembered.get(piece);
  }

  weight(piece) {
    const count = this.documents(piece).size || 1;
    return Math.log(1 + (this.count - count + 0.5) / (count + 0.5));
  }

  weigh(found) {
    return found.reduce((sum, piece) => sum + this.weight(piece), 0);
  }

  scores(wanted) {
    const found = new Map();
    for (const [piece, importance] of wanted) {
      const telling = importance * this.weight(piece);
      for (const [number, prominence] of this.documents(piece)) {
        found.set(number, (found.get(number) ?? 0) + (telling * prominence) / (prominence + SATURATION));
      }
    }
    return found;
  }

  covered(number, wanted) {
    let sum = 0;
    for (const [piece, importance] of wanted) {
      if (this.documents(piece).has(number)) sum += importance * this.weight(piece);
    }
    return sum;
  }

  // The numbers of the documents that fit, the best first; `whole` is how telling the query is, `more` adds to scores.
  ranked(wanted, whole, more = []) {
    let scores = this.scores(wanted);
    let best;
    for (const [number, score] of scores) if (best === undefined || score > scores.get(best)) best = number;
    if (best === undefined || this.covered(best, wanted) < COVERED * whole) scores = new Map();
    else {
      const least = NEAR * scores.get(best);
      scores = new Map([...scores].filter(([, score]) => score >= least));
    }
    for (const number of more) scores.set(number, (scores.get(number) ?? 0) + whole);
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => number);
  }
}

export class CodeSearch {
  constructor({ entries, ranges, synonyms, index }) {
    this.entries = entries.map(([path, code, name, category, fault, en, ko], number) => {
      const [provider, table] = path.split("/");
      return { number, path, code, name, category, fault, en, ko, provider, table };
    });
    this.ranges = ranges;
    this.synonyms = synonyms;
    this.index = new Index(index);
    this.codes = new Map();
    this.names = new Map();
    for (const entry of this.entries) {
      for (const key of new Set([entry.code.toLowerCase(), entry.path.toLowerCase()])) if (key) add(this.codes, key, entry);
      const spellings = [plain(entry.name), ...entry.name.split(".").map(plain)];
      if (!entry.category) {
        const [name, provider] = [plain(entry.name), plain(entry.provider)];
        spellings.push(name.startsWith(provider) ? name.slice(provider.length) : name);
      }
      for (const key of new Set(spellings)) add(this.names, key, entry);
    }
  }

  search(query) {
    const numbered = this.withNumber(query);
    if (numbered.length) return numbered;
    return [...new Set([...this.withName(query.trim()), ...this.ranked(query), ...this.begun(query.trim())])];
  }

  withNumber(query) {
    const found = this.withCode(query);
    return found.length || !/^\s*[0-9]+\s*$/.test(query) ? found : this.withCode(`-${query.trim()}`);
  }

  withCode(query) {
    const wanted = query.trim().replaceAll("\u2212", "-");
    const found = this.codes.get(wanted.toLowerCase()) ?? [];
    if (!found.length && /^[0-9]+$/.test(wanted)) {
      const code = Number(wanted);
      return this.ranges.filter(([first, last]) => first <= code && code <= last).map(([, , number]) => this.entries[number]);
    }
    const exactly = found.filter((entry) => wanted === entry.code || wanted === entry.path);
    return exactly.length ? exactly : found;
  }

  withName(wanted) {
    const dot = wanted.lastIndexOf(".");
    const before = plain(wanted.slice(0, Math.max(dot, 0)));
    const named = this.names.get(plain(wanted.slice(dot + 1))) ?? [];
    const agreement = (entry) =>
      [entry.provider, entry.table, ...entry.name.split(".").slice(0, -1)].filter((place) => before.includes(plain(place))).length;
    const most = Math.max(0, ...named.map(agreement));
    return named.filter((entry) => agreement(entry) === most);
  }

  // Codes that begin with what was typed so far. The command has nothing like it: there, people have finished typing.
  begun(typed) {
    if (!/^-?[0-9]{2,}$/.test(typed)) return [];
    return this.entries.filter(({ code }) => code.startsWith(typed) || code.startsWith(`-${typed}`));
  }

  ranked(query) {
    const said = closed(words(query));
    const whole = this.index.weigh(pieces(said));
    return this.index.ranked(this.wanted(said), whole, this.withCodes(query)).map((number) => this.entries[number]);
  }

  withCodes(query) {
    const found = (query.match(CODES) ?? []).flatMap((code) => this.withCode(code)).filter(({ fault }) => fault !== "none");
    return [...new Set(found.map(({ number }) => number))].sort((a, b) => a - b);
  }

  wanted(said) {
    const wanted = new Map(pieces(said).map((piece) => [piece, 1]));
    for (const [typed, meant] of this.synonyms) {
      if (!says(said, typed)) continue;
      const more = pieces(meant).filter((piece) => !wanted.has(piece));
      const importance = Math.min(MEANT, this.index.weigh(pieces(typed)) / (this.index.weigh(more) || 1));
      for (const piece of more) wanted.set(piece, importance);
    }
    return wanted;
  }
}

export class GuideSearch {
  constructor({ sections, index }) {
    this.sections = sections.map(([address, title, heading]) => ({ address, title, heading }));
    this.index = new Index(index);
  }

  search(query) {
    const found = pieces(closed(words(query)));
    const wanted = new Map(found.map((piece) => [piece, 1]));
    const whole = this.index.weigh(found);
    const best = this.index.ranked(wanted, whole);
    return best.filter((number) => this.index.covered(number, wanted) >= 0.6 * whole).map((number) => this.sections[number]);
  }
}

function says(found, said) {
  if (said.length === 1 && isKorean(said[0])) return found.some((word) => word.includes(said[0]));
  return found.some((_, at) => said.every((word, offset) => found[at + offset] === word));
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
}
