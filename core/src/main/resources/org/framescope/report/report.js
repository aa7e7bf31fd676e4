"use strict";
// The page's script: draws the plots, explains marks, shows the words behind a figure. All text is
// set as text; nothing is ever parsed as HTML.
(() => {
  const $ = (selector, at = document) => at.querySelector(selector);
  const $$ = (selector, at = document) => [...at.querySelectorAll(selector)];
  const el = (tag, text, cls) => {
    const node = document.createElement(tag);
    if (text !== undefined) node.textContent = text;
    if (cls) node.className = cls;
    return node;
  };
  const json = id => { const node = document.getElementById(id); return node && JSON.parse(node.textContent); };
  const data = json("data");
  const tables = json("tables");
  document.body.classList.add("ready");
  // Tables that stand in for the plots and buttons where no script runs are folded up where one does.
  $$("details.alt, .article > .figures").forEach(details => { details.open = false; });
  window.addEventListener("beforeprint", () => $$(".article[open] > .figures, #time > .alt").forEach(details => { details.open = true; }));

  /* ---- Plots ---- */
  const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';
  const CONFIG = {
    background: "transparent", font: SANS, padding: 2,
    axis: { labelColor: "var(--ink)", labelFontSize: 12, titleColor: "var(--soft)", titleFontSize: 12, titleFontWeight: 400,
      domainColor: "var(--rule)", tickColor: "var(--rule)", gridColor: "var(--grid)" },
    legend: { labelColor: "var(--ink)", labelFontSize: 12, titleColor: "var(--soft)" },
    text: { color: "var(--ink)", fontSize: 12 }, view: { stroke: null },
  };
  const FORMAT = { SHARE: ".0%", INDEX: ".1f", SIGNED: "+.1f", RATE: ",.3~r" };
  const show = (value, scale) => value === null ? "–"
    : scale === "SHARE" ? Math.round(value * 100) + " %"
    : scale === "SIGNED" ? (Math.abs(value) < .005 ? "0.00" : (value > 0 ? "+" : "−") + Math.abs(value).toFixed(2))
    : value.toFixed(scale === "RATE" ? 1 : 2);
  const ticks = scale => scale === "SIGNED" ? { labelExpr: "datum.value == 0 ? '0' : format(datum.value, '+.1f')" } : { format: FORMAT[scale] };
  const views = new Map();

  async function draw(box, spec, label, onClick) {
    if (views.has(box)) { views.get(box).finalize(); box.replaceChildren(); }
    const compiled = vegaLite.compile({ $schema: "https://vega.github.io/schema/vega-lite/v6.json", ...spec, config: CONFIG,
      autosize: { type: "fit-x", contains: "padding" }, description: label }, { logger: vega.logger(vega.Error) });
    const view = new vega.View(vega.parse(compiled.spec, null, { ast: true }),
      { renderer: "svg", container: box, expr: vegaInterpreter, hover: false, logLevel: vega.Error });
    views.set(box, view);
    if (onClick) view.addEventListener("click", (event, item) => { if (item && item.datum) onClick(item.datum); });
    await view.runAsync();
  }

  // Labels must differ, because Vega puts rows with the same label into one.
  const unique = names => {
    const seen = new Map();
    return names.map(name => {
      const times = (seen.get(name) || 0) + 1;
      seen.set(name, times);
      return times > 1 ? `${name} (${times})` : name;
    });
  };
  const names = data ? unique(data.groups.map(group => group.name)) : [];
  const figureAt = new Map(data ? data.figures.map(f => [f[0] + " " + f[1], f]) : []);
  const many = data && data.groups.length > 200;
  const rowsOf = key => data.groups.map((_, g) => g).filter(g => !many || figureAt.has(key + " " + g)).map(g => figureAt.get(key + " " + g) || [key, g, null, null, null, "nothing to count", 0])
    .map(([, g, value, low, high, counts, n]) => ({ g, label: names[g], value, low, high, counts, n }))
    .sort((a, b) => (b.value === null ? -1e9 : b.value) - (a.value === null ? -1e9 : a.value) || (a.label < b.label ? -1 : 1));
  const domainOf = (scale, rows) => scale === "SIGNED" ? [-1, 1] : scale !== "RATE" ? [0, 1]
    : [0, 1.05 * Math.max(1e-9, ...rows.map(r => Math.max(r.high ?? 0, r.value ?? 0)))];

  function dots(box, key) {
    const [title, limits, scale, low, high] = data.keys[key];
    const rows = rowsOf(key);
    const domain = domainOf(scale, rows);
    const narrow = box.clientWidth < 420;
    for (const row of rows) {
      row.lo = row.low === null ? null : Math.max(domain[0], row.low);
      row.hi = row.high === null ? null : Math.min(domain[1], row.high);
      row.text = narrow ? [show(row.value, scale), row.counts] : show(row.value, scale) + "\u00a0\u00a0\u00a0" + row.counts;
      row.tip = `${row.label}: ${show(row.value, scale)}` + (row.low === null ? "" : `, interval ${show(row.low, scale)} to ${show(row.high, scale)}`)
        + `; ${row.counts}; ${row.n} of ${data.groups[row.g].n} articles`;
    }
    const y = { field: "label", type: "nominal", sort: rows.map(r => r.label),
      axis: { title: null, ticks: false, domain: false, labelPadding: 8, labelLimit: narrow ? 110 : 190, grid: true } };
    const x = { field: "value", type: "quantitative", scale: { domain, nice: false, clamp: true },
      axis: { title: low ? `← ${low}\u00a0\u00a0\u00a0·\u00a0\u00a0\u00a0${high} →` : null, ...ticks(scale), tickCount: 5, gridDash: [2, 3] } };
    const defined = { filter: "datum.value !== null" };
    const layer = [
      { transform: [{ filter: "datum.lo !== null && datum.value !== null" }], mark: { type: "rule", strokeWidth: 3, strokeCap: "round", color: "var(--k1)", aria: false },
        encoding: { y, x: { ...x, field: "lo" }, x2: { field: "hi" } } },
      { transform: [defined], mark: { type: "point", filled: true, size: 90, opacity: 1, color: "var(--ink)", cursor: "pointer", aria: false },
        encoding: { y, x, tooltip: { field: "tip" } } },
      { mark: { type: "text", align: "left", baseline: "middle", x: { expr: "width + 10" }, fontSize: narrow ? 11 : 12, lineHeight: 13, dy: narrow ? -6 : 0, aria: false },
        encoding: { y, text: { field: "text" }, color: { condition: { test: "datum.value === null", value: "var(--soft)" }, value: "var(--ink)" } } },
    ];
    if (scale === "SIGNED") layer.unshift({ data: { values: [{}] }, mark: { type: "rule", color: "var(--soft)", aria: false }, encoding: { x: { datum: 0, type: "quantitative" } } });
    const label = `${title}${limits ? ", " + limits : ""}, by ${data.grouped ? "group" : "article"}: `
      + rows.slice(0, 12).map(r => `${r.label} ${show(r.value, scale)}`).join("; ") + (rows.length > 12 ? "; and more in the table" : "");
    const step = narrow ? 36 : rows.length > 40 ? 18 : 26;
    return draw(box, { data: { values: rows }, width: "container", height: { step }, layer }, label, row => row.g !== undefined && toArticles(row.g, data.shown.indexOf(key)));
  }

  const KINDS = ["named", "unnamed", "nobody", "the outlet", "unresolved"];
  function speakers(box, by) {
    const narrow = box.clientWidth < 520;
    const rows = [], ends = [];
    data.groups.forEach((group, g) => {
      const counts = group.speakers[by];
      const total = counts.reduce((a, b) => a + b, 0);
      let at = 0;
      counts.forEach((n, kind) => {
        if (total && n) {
          const share = n / total;
          rows.push({ g, label: names[g], kind: KINDS[kind], a: at, b: at + share, middle: at + share / 2,
            text: share >= (narrow ? .14 : .07) ? Math.round(share * 100) + " %" : "", ink: `var(--k${kind}-ink)`,
            tip: `${names[g]}: ${KINDS[kind]} ${n} of ${total} ${by ? "words" : "attributions"}` });
          at += share;
        }
      });
      ends.push({ g, label: names[g], order: total ? counts[0] / total : -1, text: total ? `${total.toLocaleString("en")} ${by ? "words" : "attributions"}` : "– nothing attributed" });
    });
    ends.sort((a, b) => b.order - a.order || (a.label < b.label ? -1 : 1));
    const y = { field: "label", type: "nominal", sort: ends.map(e => e.label), axis: { title: null, ticks: false, domain: false, labelPadding: 8, labelLimit: narrow ? 110 : 220 } };
    const x = { field: "a", type: "quantitative", scale: { domain: [0, 1] }, axis: { title: null, format: ".0%", tickCount: 5, grid: false } };
    const color = { field: "kind", type: "nominal", scale: { domain: KINDS, range: KINDS.map((_, i) => `var(--k${i})`) },
      legend: { title: null, orient: "top", columns: narrow ? 2 : 5, symbolType: "square", symbolSize: 140, symbolOpacity: 1 } };
    const layer = [
      { data: { values: rows }, mark: { type: "bar", height: { band: .74 }, stroke: "var(--paper)", strokeWidth: 1, cursor: "pointer", aria: false }, encoding: { y, x, x2: { field: "b" }, color, tooltip: { field: "tip" } } },
      { data: { values: rows }, mark: { type: "text", fontSize: 11, aria: false }, encoding: { y, x: { ...x, field: "middle" }, text: { field: "text" }, color: { field: "ink", type: "nominal", scale: null, legend: null } } },
    ];
    if (!narrow) layer.push({ data: { values: ends }, mark: { type: "text", align: "left", x: { expr: "width + 10" }, color: "var(--soft)", aria: false }, encoding: { y, text: { field: "text" } } });
    return draw(box, { width: "container", height: { step: data.groups.length > 40 ? 20 : 34 }, layer, resolve: { scale: { color: "independent" } } },
      "Who speaks, by " + (data.grouped ? "group" : "article") + "; the table below has the numbers", row => row.g !== undefined && toArticles(row.g, -1));
  }

  function timeline(place, shownIndex) {
    const key = data.shown[shownIndex];
    const [title, , scale, low, high] = data.keys[key];
    const per = scale === "RATE" ? 1000 : 1;
    const series = data.groups.map(() => []);
    if (data.timeline.length) {
      for (const [k, g, value, lo, hi, counts, n, date] of data.timeline)
        if (k === key && g >= 0 && value !== null) series[g].push({ date, value, lo, hi, tip: `${date}: ${show(value, scale)}; ${counts}; ${n} articles` });
    } else {
      const all = data.grouped ? null : series[0];
      if (data.articles) data.groups.forEach((group, g) => group.articles.forEach(number => {
        const article = data.articles[number - 1], figure = article[2 + shownIndex];
        if (article[1] && figure) {
          const value = per * figure[0] / figure[1];
          (all || series[g]).push({ date: article[1], value, lo: null, hi: null, tip: `${article[1]}, ${article[0]}: ${show(value, scale)}; ${figure[0]} / ${figure[1]}` });
        }
      }));
    }
    const every = series.flat();
    const domain = scale === "SIGNED" ? [-1, 1] : scale !== "RATE" ? [0, 1] : [0, 1.05 * Math.max(1e-9, ...every.map(p => p.value))];
    const dates = every.map(p => p.date).sort();
    for (const box of $$(".canvas", place)) if (views.has(box)) { views.get(box).finalize(); views.delete(box); }
    place.replaceChildren();
    place.append(el("p", keyName(key), "chosen"));
    if (!every.length) place.append(el("p", "Nothing to count in any article with a date."));
    series.forEach((points, g) => {
      if (!points.length || place.childElementCount >= 60) return;
      points.sort((a, b) => a.date < b.date ? -1 : 1);
      for (const p of points) { if (p.lo !== null) p.lo = Math.max(domain[0], p.lo); if (p.hi !== null) p.hi = Math.min(domain[1], p.hi); }
      const part = el("div"), box = el("div", undefined, "canvas");
      part.append(el("h3", data.grouped ? names[g] : "All articles"), box);
      place.append(part);
      const x = { field: "date", type: "temporal", scale: { domain: [dates[0], dates[dates.length - 1]], padding: 14 }, axis: { title: null, tickCount: 3, grid: false, labelOverlap: true, format: "%-d %b" } };
      const y = { field: "value", type: "quantitative", scale: { domain, clamp: true }, axis: { title: null, ...ticks(scale), tickCount: 4 } };
      const layer = [
        { mark: { type: "line", color: "var(--k1)", strokeWidth: 1.5, aria: false }, encoding: { x, y } },
        { transform: [{ filter: "datum.lo !== null" }], mark: { type: "rule", color: "var(--k1)", strokeWidth: 2, aria: false }, encoding: { x, y: { ...y, field: "lo" }, y2: { field: "hi" } } },
        { mark: { type: "point", filled: true, size: 55, opacity: 1, color: "var(--ink)", aria: false }, encoding: { x, y, tooltip: { field: "tip" } } },
      ];
      if (!data.timeline.length) layer.shift();
      if (scale === "SIGNED") layer.unshift({ data: { values: [{}] }, mark: { type: "rule", color: "var(--soft)", aria: false }, encoding: { y: { datum: 0, type: "quantitative" } } });
      draw(box, { data: { values: points }, width: "container", height: 130, layer }, `${title} over time: ` + points.slice(0, 20).map(p => p.tip).join("; "));
    });
    if (low) place.append(el("p", `Upwards: ${high}. Downwards: ${low}.`, "small"));
  }

  const keyName = key => data.keys[key][0] + (data.keys[key][1] ? ", " + data.keys[key][1] : "");
  function plots() {
    if (!data || !window.vega) return;
    const pending = new Set($$(".canvas[data-k], .canvas[data-plot]"));
    const render = box => {
      pending.delete(box);
      if (box.dataset.plot) {
        const toggle = el("fieldset", undefined, "toggle");
        toggle.append(el("legend", "Share of", "limits"));
        ["attributions", "words"].reverse().forEach((name, i) => {
          const label = el("label"), radio = el("input");
          radio.type = "radio"; radio.name = "speakers-by"; radio.checked = i === 0;
          radio.addEventListener("change", () => speakers(box, 1 - i));
          label.append(radio, " " + name);
          toggle.append(label);
        });
        box.before(toggle);
        return speakers(box, 1);
      }
      return dots(box, +box.dataset.k);
    };
    const watch = new IntersectionObserver(entries => {
      for (const entry of entries) if (entry.isIntersecting && pending.has(entry.target)) { watch.unobserve(entry.target); render(entry.target); }
    }, { rootMargin: "600px" });
    pending.forEach(box => watch.observe(box));
    window.addEventListener("beforeprint", () => [...pending].filter(box => box.checkVisibility()).forEach(render));
    const any = $("#any-key");
    if (any) {
      const shown = new Set(data.shown);
      let last, group;
      data.keys.forEach((key, k) => {
        if (shown.has(k)) return;
        if (key[0] !== last) { group = el("optgroup"); group.label = last = key[0]; any.append(group); }
        const option = el("option", key[1] || key[0]); option.value = k;
        group.append(option);
      });
      const box = $("#any-plot");
      any.addEventListener("change", () => dots(box, +any.value));
      const once = new IntersectionObserver(entries => { if (entries.some(e => e.isIntersecting)) { once.disconnect(); if (any.value) dots(box, +any.value); } }, { rootMargin: "400px" });
      once.observe(box);
    }
    const time = $("#time-key");
    if (time) {
      data.shown.forEach((key, i) => { const option = el("option", keyName(key)); option.value = i; time.append(option); });
      const first = data.shown.findIndex((key, i) => /word-choice|Choice of words/.test(data.keys[key][0]) && data.keys[key][3] && (data.articles ? data.articles.some(a => a[2 + i]) : data.figures.some(f => f[0] === key)));
      time.value = first < 0 ? 0 : first;
      const place = $("#time-plots");
      time.addEventListener("change", () => timeline(place, +time.value));
      const drawTime = () => { once.disconnect(); if (!place.childElementCount) timeline(place, +time.value); };
      const once = new IntersectionObserver(entries => { if (entries.some(e => e.isIntersecting)) drawTime(); }, { rootMargin: "400px" });
      once.observe(place);
      window.addEventListener("beforeprint", drawTime);
    }
    let width = innerWidth, timer;
    window.addEventListener("resize", () => {
      if (innerWidth === width) return;
      width = innerWidth;
      clearTimeout(timer);
      timer = setTimeout(() => { for (const box of views.keys()) if (box.dataset.k) dots(box, +box.dataset.k); }, 200);
    });
  }

  /* ---- The explanation beside the text ---- */
  const note = $("#note");
  let pinned = false, lit = [];
  const unlight = () => { lit.forEach(node => node.classList.remove("on", "led", "led0")); lit = []; };
  const light = (nodes, cls) => { nodes.forEach(node => node.classList.add(cls)); lit.push(...nodes); };
  function open(nodes) {
    const close = el("button", "×", "close");
    close.type = "button";
    close.setAttribute("aria-label", "Close");
    close.addEventListener("click", shut);
    note.replaceChildren(close, ...nodes);
    note.hidden = false;
    note.scrollTop = 0;
  }
  function shut() { note.hidden = true; pinned = false; unlight(); }
  const list = pairs => {
    const dl = el("dl");
    for (const [name, value] of pairs) if (value !== undefined && value !== "" && value !== null) dl.append(el("dt", name), el("dd", value));
    return dl;
  };
  const shorten = (text, most) => text.length > most ? text.slice(0, most - 1) + "…" : text;
  const lower = name => name.toLowerCase().replaceAll("_", " ");
  const VOICES = { AUTHOR: "the article’s own", QUOTED: "quoted", REPORTED: "reported" };
  const cache = new WeakMap();
  const dataOf = article => {
    if (!cache.has(article)) cache.set(article, JSON.parse($(":scope > script", article).textContent));
    return cache.get(article);
  };
  const fragments = (article, ref) => $$(`[data-r="${CSS.escape(ref)}"]`, $(".text", article));
  const wordsOf = (article, ref, cls) => {
    const text = fragments(article, ref).filter(node => !cls || node.classList.contains(cls))
      .filter((node, i, all) => !all.some(other => other !== node && other.contains(node))).map(node => node.textContent).join(" … ");
    return shorten(text, 160);
  };

  function attribution(article, ref, record) {
    const who = record.resolved || wordsOf(article, ref, "s") || (record.class === "NO_SOURCE" ? "nobody" : record.key);
    return [el("h4", `${who}: ${lower(record.class)}`), list([
      ["Words for it", wordsOf(article, ref, "s")],
      ["Cue", wordsOf(article, ref, "c") + (record.stance ? ` (${lower(record.stance)})` : "")],
      ["Content", `${lower(record.type)}, ${record.words} words`],
      ["Absent how", record.missing && lower(record.missing)],
      ["Described", record.description && lower(record.description)],
      ["Sources stated", record.count], ["Reason given", record.reason], ["Unresolved", record.unresolved]]),
      ...(record.findings || []).map(([text, citation]) => el("p", `Newsroom rule: ${text} (${tables.conditions[citation]})`))];
  }

  function describe(article, ref) {
    const record = dataOf(article).r[ref];
    if (!record) return [];
    const words = wordsOf(article, ref);
    if (ref[0] === "A") return attribution(article, ref, record);
    if (ref[0] === "T") {
      const [category, lexicon] = tables.conditions[record.p].split("\n");
      return [el("h4", words), list([["Tone word", category], ["Lexicon", lexicon], ["Voice", VOICES[record.v]]])];
    }
    if (ref[0] === "X") return [el("h4", words), el("p", "Quotation marks that belong to no speaker; the words count as the article’s own.")];
    const entry = tables.entries[record.e];
    const side = entry.side === "CONTESTED" || entry.side === "NEUTRAL" ? lower(entry.side) : entry.side;
    if (ref[0] === "U") return [el("h4", words), el("p", `Not counted as ${entry.id.replaceAll("-", " ")} (${side}): ${shorten(tables.conditions[record.p], 240)}`)];
    const flags = { s: "in scare quotes", m: "the word itself is discussed", n: "denied" };
    return [el("h4", `${words}: ${side}`), list([
      ["Voice", VOICES[record.v] + (record.v === "AUTHOR" ? " words" : "")],
      ["Neutral", entry.neutral || (entry.side === "NEUTRAL" ? "it is one" : "none given")],
      ["Names", entry.slot.replaceAll("-", " ")], ["Issue", entry.issue.replaceAll("-", " ")],
      ["Device", entry.device], ["Frame", entry.frame], ["Strength", entry.strength ? entry.strength + " of 3" : ""],
      ["Use", [...(record.f || "")].map(flag => flags[flag]).join(", ")], ["Conditions met", record.p === undefined ? "" : shorten(tables.conditions[record.p], 240)],
      ["Entry", `${entry.lexicon}/${entry.id}`], ["Known from", entry.sources], ["Remark", entry.note]])];
  }

  function explain(target) {
    const article = target.closest(".article");
    const chain = [];
    for (let node = target.closest("[data-r]"); node; node = node.parentElement && node.parentElement.closest("[data-r]"))
      if (!chain.includes(node.dataset.r)) chain.push(node.dataset.r);
    const own = dataOf(article).r[chain[0]];
    if (own && own.a && !chain.includes(own.a)) chain.push(own.a);
    unlight();
    light(fragments(article, chain[0]), "on");
    open(chain.map((ref, i) => { const part = i ? el("section") : el("div"); part.append(...describe(article, ref)); return part; }));
  }

  function ledger(article, index) {
    const row = $$(".figures tbody tr", article)[index], rows = dataOf(article).f[index];
    const [name, value, counts] = [...row.cells].map(cell => cell.textContent);
    unlight();
    const items = el("ul");
    const number = article.id;
    const marks = dataOf(article).r;
    const groups = rows ? rows.split("\n\n") : [];
    groups.sort((a, b) => Math.abs(parseInt(b, 10)) - Math.abs(parseInt(a, 10)));
    for (const group of groups) {
      const [amount, ...ranges] = group.split("\n");
      const refs = ranges.flatMap(range => {
        const [, letter, from, to] = /^([A-Z])(\d+)-(\d+)$/.exec(range) || [];
        return letter && !marks[range] ? Array.from({ length: to - from + 1 }, (_, i) => letter + (+from + i)) : [range];
      });
      const [up, down] = amount.split("/");
      for (const ref of refs) {
        const at = marks[ref] ? [ref] : Object.keys(marks).filter(id => marks[id].key === ref);
        const item = el("li");
        item.append(`${up} / ${down}  `);
        if (ref === "words" && !marks[ref]) item.append("all words of the article");
        else if (!marks[ref]) item.append(ref + " ");
        at.forEach((id, i) => {
          if (i > 4) { if (i === 5) item.append("…"); return; }
          const link = el("a", marks[ref] ? `${id} ${wordsOf(article, id)}` : id);
          link.href = `#${number}-${id}`;
          item.append(link, " ");
        });
        at.forEach(id => light(fragments(article, id), +up ? "led" : "led0"));
        items.append(item);
      }
    }
    pinned = true;
    open([el("h4", `${name}: ${value}`), el("p", `The rows sum to ${counts}. Rows that add to the numerator are framed in the text.`), items]);
  }

  function toArticles(g, m) {
    const group = data.groups[g];
    const href = number => (data.folder ? `${data.folder}article-${String(number).padStart(5, "0")}.html#a1` : `#a${number}`) + (m >= 0 ? `-${data.anchors[m]}` : "");
    if (data.lists && group.articles.length !== 1) { if (data.lists[g]) location.href = data.lists[g]; return; }
    if (!group.articles.length) return;
    if (group.articles.length === 1) { location.href = href(group.articles[0]); return; }
    const items = el("ul");
    for (const number of group.articles) {
      const article = data.articles[number - 1];
      const item = el("li"), link = el("a", article[0]);
      link.href = href(number);
      item.append(link);
      if (m >= 0) item.append(article[2 + m] ? ` ${article[2 + m][0]} / ${article[2 + m][1]}` : " – nothing to count");
      items.append(item);
    }
    unlight();
    pinned = true;
    open([el("h4", group.name + (m >= 0 ? ": " + keyName(data.shown[m]) : "")), el("p", `The ${group.articles.length} articles behind it:`), items]);
    note.querySelector("a")?.focus({ preventScroll: true });
  }

  /* ---- Events ---- */
  const isOn = mark => !["first", "second", "contested", "neutral", "v-author", "v-quoted", "v-reported", "s", "c", "q", "w", "x", "u"]
    .some(layer => { const box = document.getElementById("ly-" + layer); return box && !box.checked && mark.classList.contains(layer); });
  const markAt = target => {
    let mark = target instanceof Element && target.closest(".text [data-r]");
    while (mark && !isOn(mark)) mark = mark.parentElement && mark.parentElement.closest(".text [data-r]");
    return mark;
  };
  let timer;
  document.addEventListener("pointerover", event => {
    clearTimeout(timer);
    const mark = event.pointerType === "mouse" && !pinned && markAt(event.target);
    if (mark) timer = setTimeout(() => explain(mark), 90);
  });
  document.addEventListener("focusin", event => { const mark = markAt(event.target); if (mark && event.target === mark && event.target.matches(":focus-visible")) { pinned = false; explain(mark); } });
  document.addEventListener("click", event => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || target.closest("#note .close")) return;
    const figure = target.closest("button[data-f]");
    if (figure) { ledger(figure.closest(".article"), +figure.dataset.f); $("#" + figure.closest(".article").id + "-text").scrollIntoView({ block: "nearest" }); return; }
    const group = target.closest("a[data-g]");
    if (group) { event.preventDefault(); toArticles(+group.dataset.g, +group.dataset.m); return; }
    const mark = markAt(target);
    if (mark) { explain(mark); pinned = true; return; }
    const link = target.closest("a[href^='#']");
    if (link && link.hash === location.hash) goTo();
    if (!target.closest("#note, .canvas, a, summary, label")) shut();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !note.hidden) { shut(); return; }
    const text = event.target instanceof Element && event.target.closest(".text");
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!text || !event.target.dataset.r || (!step && event.key !== "Home" && event.key !== "End")) return;
    const marks = stops(text).filter(isOn);
    const at = marks.indexOf(event.target);
    const next = event.key === "Home" ? marks[0] : event.key === "End" ? marks[marks.length - 1] : marks[at + step];
    if (!next) return;
    event.preventDefault();
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
  // One tab stop a text; content has a stop of its own only where there is neither cue nor source.
  function stops(text) {
    const refs = new Set($$(".s, .c", text).map(node => node.dataset.r));
    return $$("[data-r]", text).filter(node => !(node.classList.contains("q") && refs.has(node.dataset.r)));
  }
  function figures(article) {
    const table = $(".figures table", article);
    const last = el("th", "Words");
    last.scope = "col";
    $("thead tr", table).append(last);
    $$("tbody tr", table).forEach((row, index) => {
      const cell = el("td");
      row.append(cell);
      if (!dataOf(article).f[index]) return;
      const button = el("button", "show");
      button.type = "button";
      button.dataset.f = index;
      button.setAttribute("aria-label", `show the words behind ${row.cells[0].textContent}`);
      cell.append(button);
    });
  }
  function prepare(article) {
    const text = $(".text", article);
    if (text.dataset.ready) return;
    text.dataset.ready = "1";
    figures(article);
    stops(text).forEach((mark, i) => { mark.tabIndex = i ? -1 : 0; });
  }
  $$(".article").forEach(article => {
    if (article.open) prepare(article);
    article.addEventListener("toggle", () => { if (article.open) prepare(article); });
  });

  function goTo() {
    let target;
    let id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    if (!id) return;
    const [, number, name] = /^(a\d+)-(.+)$/.exec(id) || [];
    const owner = number && document.getElementById(number);
    if (owner) prepare(owner);
    target = document.getElementById(id) || (owner && owner.querySelector(`.text [data-r="${CSS.escape(name)}"]`));
    target ||= owner;
    if (!target) return;
    for (let node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
    const article = target.closest(".article");
    if (!article) return;
    prepare(article);
    if (target.matches("[data-r]")) {
      const keep = pinned && !note.hidden && note.querySelector("ul");
      target.scrollIntoView({ block: "center" });
      if (!keep) { explain(target); pinned = true; }
    } else if (target.tagName === "TR") {
      target.scrollIntoView({ block: "center" });
      const button = $("button[data-f]", target);
      if (button) ledger(article, +button.dataset.f);
    } else target.scrollIntoView({ block: "start" });
    target.classList.remove("flash");
    void target.offsetWidth;
    target.classList.add("flash");
  }
  window.addEventListener("hashchange", goTo);
  $("#unfold")?.addEventListener("click", () => $$("details.article").forEach(article => { article.open = true; }));
  $("#fold")?.addEventListener("click", () => $$("details.article").forEach(article => { article.open = false; }));

  $$("table.sortable").forEach(table => {
    $$("thead th", table).forEach((head, column) => {
      const button = el("button", head.textContent);
      button.type = "button";
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") !== "descending";
        $$("thead th", table).forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const value = row => { const cell = row.cells[column]; return cell.dataset.v !== undefined ? +cell.dataset.v : cell.textContent; };
        const rows = $$("tbody tr", table).map((row, i) => [value(row), i, row]);
        rows.sort(([a, i], [b, j]) => {
          const numbers = typeof a === "number" && typeof b === "number";
          const order = numbers ? a - b : typeof a === "number" ? 1 : typeof b === "number" ? -1 : a < b ? -1 : a > b ? 1 : 0;
          return (down ? -order : order) || i - j;
        });
        table.tBodies[0].append(...rows.map(row => row[2]));
      });
    });
  });

  plots();
  goTo();
})();
