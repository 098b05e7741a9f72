// What a person does on the site: looks a code up, changes the language, filters a list, reads in the dark or on a phone.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";

const SITE = process.env.SITE;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SHOTS = new URL("../../build/screenshots/", import.meta.url);
mkdirSync(SHOTS, { recursive: true });

let browser;
let context;
let page;
let complaints;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
});
after(() => browser?.close());

async function open(options = {}) {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => {
    // A page that is left while it is still loading its icon has not failed.
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} (${reason})`);
  });
  page.on("response", (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`));
  page.on("request", (request) => request.url().startsWith(SITE) || complaints.push(`another host: ${request.url()}`));
}

beforeEach(() => open());
afterEach(async () => {
  assert.deepEqual(complaints, []);
  await context.close();
  context = undefined;
});

const go = (path) => page.goto(SITE + path);
const path = () => page.url().slice(SITE.length);

async function look(query) {
  await page.fill(".find input", query);
  await page.waitForSelector(".find .found a, .find .none");
  return page.$$eval(".find .found a", (links, site) => links.map((link) => link.href.slice(site.length)), SITE);
}

for (const [query, expected] of [
  ["-3003", "kakao/api/-3003/"],
  ["3003", "kakao/api/-3003/"],
  ["TemplateNotFound", "kakao/api/-3003/"],
  ["templatenotfound", "rcs/api/-4020/"],
  ["템플릿 없음", "kakao/delivery/3015/"],
  ["카톡 안 쓰는 사람", "kakao/delivery/3019/"],
  ["carosel buton", "kakao/api/-3324/"],
  ["RSC04", "kakao/substitute-status/RSC04/"],
  ["4291000", "kakao/gateway/4291000/"],
]) {
  test(`search finds ${query}`, async () => {
    await go("");
    const found = await look(query);
    if (query === "carosel buton") assert.match(found[0], /^kakao\//);
    else assert.ok(found.slice(0, 5).includes(expected), `${query}: ${found}`);
  });
}

test("search on a Korean page leads to Korean pages, by keyboard", async () => {
  await go("ko/kakao/");
  await page.keyboard.press("/");
  await page.keyboard.type("템플릿 없음");
  await page.waitForSelector(".find .found a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/ko\/(kakao|rcs)\//);
  assert.match(await page.textContent("main"), /조치 방법/);
});

test("the page of results has guides too", async () => {
  await go("search/?q=webhook");
  await page.waitForSelector(".results a");
  const links = await page.$$eval(".results a", (found) => found.map((link) => link.pathname));
  assert.ok(links.some((link) => link.includes("/guides/webhooks/")), `${links}`);
});

test("what nobody knows is not found", async () => {
  await go("");
  assert.deepEqual(await look("qzqzqzqz"), []);
});

test("the switch keeps the page", async () => {
  for (const there of ["kakao/api/-3003/", "rcs/delivery/40004/", "categories/template/", "kakao/gateway/4291000/", "codes/", ""]) {
    await go(there);
    await page.click(".language");
    assert.equal(path(), `ko/${there}`);
    assert.equal(await page.getAttribute("html", "lang"), "ko");
    await page.click(".language");
    assert.equal(path(), there);
  }
});

test("filters filter", async () => {
  await go("codes/");
  const shown = () => page.$$eval("table.codes tbody tr", (rows) => rows.filter((row) => row.offsetParent).length);
  const all = await shown();
  assert.ok(all > 600);
  await page.selectOption("[name=category]", "template");
  const templates = await shown();
  assert.ok(templates > 10 && templates < all);
  await page.selectOption("[name=retry]", "never");
  const never = await shown();
  assert.ok(never > 0 && never < templates);
  await page.fill("[name=text]", "-3003");
  assert.equal(await shown(), 1);
  assert.equal(await page.textContent("[data-count]"), "1");
  await page.reload(); // the address has the filter
  assert.equal(await shown(), 1);
  await page.fill("[name=text]", "no such code");
  assert.equal(await shown(), 0);
});

test("an example is copied", async () => {
  await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await go("kakao/api/-3003/");
  await page.click(".copyable .copy");
  await page.waitForFunction(() => document.querySelector(".copy").textContent === "Copied");
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /except TemplateNotFound as error:/);
});

test("the theme that was chosen stays", async () => {
  await go("kakao/api/-3003/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.click(".theme");
  const dark = await ground();
  assert.notEqual(dark, light);
  await go("ko/kakao/api/-3003/");
  assert.equal(await ground(), dark);
});

test("without scripts, pages and lists are readable", async () => {
  await open({ javaScriptEnabled: false });
  await go("kakao/api/-3003/");
  assert.match(await page.textContent("main"), /The template does not exist/);
  await go("codes/");
  assert.equal(await page.isVisible("[data-filter]"), false);
  assert.ok((await page.$$("table.codes tbody tr")).length > 600);
});

const PAGES = {
  home: "",
  "code-en": "kakao/api/-3003/",
  "code-ko": "ko/kakao/delivery/3019/",
  "code-parameters": "kakao/api/-2004/",
  "code-wait": "kakao/delivery/3022/",
  gateway: "rcs/gateway/4291000/",
  connection: "kakao/-/KakaoConnectionFailed/",
  word: "ko/kakao/substitute-status/RSC04/",
  list: "kakao/delivery/",
  provider: "ko/rcs/",
  guides: "guides/",
  guide: "guides/clients/",
  architecture: "guides/architecture/",
  reference: "reference/errors/",
  search: "search/?q=template",
};

for (const [width, height, scheme] of [
  [1200, 900, "light"],
  [1200, 900, "dark"],
  [390, 844, "light"],
]) {
  test(`nothing for axe, and nothing too wide: ${width} ${scheme}`, async () => {
    const found = [];
    await open({ viewport: { width, height }, colorScheme: scheme });
    for (const [name, there] of Object.entries(PAGES)) {
      await go(there);
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: new URL(`${name}-${width}-${scheme}.png`, SHOTS).pathname });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(overflow <= 0, `${there} is ${overflow} pixels too wide`);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      for (const { id, nodes } of violations) found.push(`${there}: ${id}: ${nodes.map(({ target }) => target).slice(0, 3)}`);
    }
    assert.deepEqual(found, []);
  });
}

test("axe: the results of a search", async () => {
  await go("ko/");
  await look("템플릿");
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map(({ id }) => id), []);
});
