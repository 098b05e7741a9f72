import { CodeSearch, GuideSearch } from "./search.js";

const root = document.documentElement;
const korean = root.lang === "ko";
const TEXTS = korean
  ? { none: "찾은 것이 없습니다.", codes: "코드", guides: "가이드", copy: "복사", copied: "복사됨", all: "모두 보기" }
  : { none: "Nothing found.", codes: "Codes", guides: "Guides", copy: "Copy", copied: "Copied", all: "Show all" };
const SITE = new URL(".", import.meta.url);
const HERE = korean ? new URL("ko/", SITE) : SITE;

// ---- theme

document.querySelector(".theme").addEventListener("click", () => {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("theme", root.dataset.theme);
  } catch {
    // It lasts for this page.
  }
});

// ---- the menu of the guides, which is in the way on a narrow page

const menu = document.querySelector(".menu");
if (menu && matchMedia("(max-width: 62rem)").matches) menu.open = false;

// ---- copying

for (const block of document.querySelectorAll(".copyable")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = TEXTS.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(block.querySelector("code").textContent);
    button.textContent = TEXTS.copied;
    setTimeout(() => (button.textContent = TEXTS.copy), 1500);
  });
  block.append(button);
}

// What scrolls sideways can be reached by keyboard too.
for (const pre of document.querySelectorAll("pre")) {
  if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
  else pre.removeAttribute("tabindex");
}

// ---- the filter of a list

const filter = document.querySelector("[data-filter]");
if (filter) {
  filter.hidden = false;
  const rows = [...document.querySelectorAll("table.codes tbody tr")].map((row) => {
    const [category, fault, retry, fallback] = row.dataset.f.split("|");
    return { row, text: row.textContent.toLowerCase(), category, fault, retry, fallback };
  });
  const count = filter.querySelector("[data-count]");
  const apply = () => {
    const wanted = Object.fromEntries(new FormData(filter));
    const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
    delete wanted.text;
    let shown = 0;
    for (const each of rows) {
      const fits =
        words.every((word) => each.text.includes(word)) &&
        Object.entries(wanted).every(([name, value]) => !value || each[name] === value);
      each.row.hidden = !fits;
      shown += fits;
    }
    count.textContent = shown;
    const query = new URLSearchParams(Object.entries(Object.fromEntries(new FormData(filter))).filter(([, value]) => value));
    history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}`);
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (filter.elements[name]) filter.elements[name].value = value;
  }
  filter.addEventListener("input", apply);
  filter.addEventListener("submit", (event) => event.preventDefault());
  apply();
}

// ---- search

let loaded;
function load() {
  const get = async (name) => (await fetch(new URL(`search/${name}.json`, SITE))).json();
  loaded ??= Promise.all([get("codes"), get(`guides.${root.lang}`)]).then(([codes, guides]) => ({
    codes: new CodeSearch(codes),
    guides: new GuideSearch(guides),
  }));
  return loaded;
}

async function find(query, most) {
  const { codes, guides } = await load();
  return { codes: codes.search(query).slice(0, most), guides: guides.search(query).slice(0, Math.ceil(most / 3)) };
}

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function show(target, { codes, guides }) {
  const lists = [];
  const heading = (text) => element("p", { className: "heading", textContent: text });
  if (codes.length) {
    const lines = codes.map((entry) =>
      element(
        "li",
        {},
        element(
          "a",
          { href: new URL(`${entry.path}/`, HERE) },
          element("code", { textContent: entry.path }),
          ` ${entry.code ? entry.name : ""} `,
          element("span", { textContent: korean ? entry.ko : entry.en }),
        ),
      ),
    );
    lists.push(heading(TEXTS.codes), element("ul", {}, ...lines));
  }
  if (guides.length) {
    const lines = guides.map(({ address, title, heading: part }) =>
      element("li", {}, element("a", { href: new URL(address, SITE) }, title, element("span", { textContent: part ? ` › ${part}` : "" }))),
    );
    lists.push(heading(TEXTS.guides), element("ul", {}, ...lines));
  }
  target.replaceChildren(...(lists.length ? lists : [element("p", { className: "none", textContent: TEXTS.none })]));
}

const form = document.querySelector(".find");
const box = form.elements.q;
const found = form.querySelector(".found");
let latest = 0;

box.addEventListener("focus", () => load(), { once: true });
box.addEventListener("input", async () => {
  const turn = ++latest;
  const query = box.value;
  const results = query.trim() ? await find(query, 8) : null;
  if (turn !== latest) return; // something else was typed meanwhile
  found.hidden = !results;
  if (results) show(found, results);
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    found.hidden = true;
    box.focus();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [box, ...found.querySelectorAll("a")];
  const next = links[links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (next && !found.hidden) {
    event.preventDefault();
    next.focus();
  }
});
document.addEventListener("click", (event) => {
  if (!form.contains(event.target)) found.hidden = true;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    box.focus();
  }
});

const page = document.querySelector("[data-search-page]");
const asked = new URLSearchParams(location.search).get("q");
if (page && asked) {
  box.value = asked;
  show(page.querySelector(".results"), await find(asked, 60));
}
