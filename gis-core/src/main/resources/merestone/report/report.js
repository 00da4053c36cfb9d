"use strict";
(() => {
  // A table shows so many rows at once; a browser takes a minute to lay out five thousand.
  const STEP = 200;
  const rooms = new Map([...document.querySelectorAll("table")]
    .filter((table) => table.querySelectorAll("tbody.finding").length > STEP)
    .map((table) => [table, STEP]));
  const collator = new Intl.Collator("zh", { numeric: true });
  const tools = document.getElementById("tools");
  const findings = [...document.querySelectorAll("tbody.finding")];
  const buttons = new Map();
  const fill = (table) => {
    const fitting = [...table.querySelectorAll("tbody.finding")].filter((f) => !f.hidden);
    const room = rooms.get(table);
    fitting.forEach((f, place) => f.classList.toggle("later", place >= room));
    const left = Math.max(0, fitting.length - room);
    buttons.get(table).hidden = left === 0;
    buttons.get(table).textContent = tools.dataset.more.replaceAll("{0}", Math.min(STEP, left)).replaceAll("{1}", left);
  };
  rooms.forEach((room, table) => {
    const more = document.createElement("button");
    more.type = "button";
    more.className = "more";
    more.addEventListener("click", () => {
      rooms.set(table, rooms.get(table) + STEP);
      fill(table);
    });
    table.after(more);
    buttons.set(table, more);
    fill(table);
  });
  const reveal = () => {
    const wanted = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (wanted && wanted.classList.contains("later")) {
      const table = wanted.closest("table");
      const fitting = [...table.querySelectorAll("tbody.finding")].filter((f) => !f.hidden);
      rooms.set(table, fitting.indexOf(wanted) + STEP);
      fill(table);
      wanted.scrollIntoView();
    }
  };
  window.addEventListener("hashchange", reveal);
  reveal();
  if (tools && findings.length > 1) {
    const words = tools.querySelector("input[type=search]");
    const town = tools.querySelector("select");
    const levels = [...tools.querySelectorAll("input[type=checkbox]")];
    const shown = tools.querySelector("output");
    const towns = [...new Set(findings.map((f) => f.dataset.town || ""))].filter((t) => t).sort(collator.compare);
    towns.forEach((name) => town.add(new Option(name, name)));
    const texts = new Map();
    const textOf = (f) => {
      if (!texts.has(f)) texts.set(f, f.textContent.toLowerCase());
      return texts.get(f);
    };
    const filter = () => {
      const wanted = words.value.trim().toLowerCase();
      const open = new Set(levels.filter((box) => box.checked).map((box) => box.value));
      let count = 0;
      findings.forEach((f) => {
        const fits = open.has(f.dataset.level) && (!town.value || f.dataset.town === town.value) && (!wanted || textOf(f).includes(wanted));
        f.hidden = !fits;
        count += fits ? 1 : 0;
      });
      document.querySelectorAll("article.rule").forEach((rule) => {
        const own = [...rule.querySelectorAll("tbody.finding")];
        rule.hidden = own.length > 0 && own.every((f) => f.hidden);
      });
      rooms.forEach((room, table) => {
        rooms.set(table, STEP);
        fill(table);
      });
      document.querySelectorAll("tbody.sum").forEach((sum) => { sum.hidden = count < findings.length; });
      shown.textContent = tools.dataset.shown.replaceAll("{0}", count).replaceAll("{1}", findings.length);
      tools.classList.toggle("filtered", count < findings.length);
    };
    [words, town, ...levels].forEach((control) => control.addEventListener("input", filter));
    filter();
    tools.hidden = false;
  }
  const key = (group, place) => {
    const row = group.rows ? group.rows[0] : group;
    const cell = row.cells[place];
    if (!cell) return "";
    const data = cell.querySelector("data");
    const text = data ? data.value : cell.textContent.trim();
    const number = Number(text.replaceAll(",", ""));
    return text !== "" && !Number.isNaN(number) ? number : text;
  };
  const compare = (a, b) => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
    return collator.compare(a, b);
  };
  document.querySelectorAll("table.sortable").forEach((table) => {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, place) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const falling = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", falling ? "descending" : "ascending");
        const grouped = table.querySelector("tbody.finding");
        const parent = grouped ? table : table.tBodies[0];
        const groups = grouped ? [...table.querySelectorAll("tbody.finding")] : [...parent.rows];
        const after = grouped ? table.querySelector("tbody.sum") : null;
        const keys = new Map(groups.map((group) => [group, key(group, place)]));
        groups.sort((a, b) => (falling ? -1 : 1) * compare(keys.get(a), keys.get(b)));
        const sorted = document.createDocumentFragment();
        sorted.append(...groups);
        parent.insertBefore(sorted, after);
        if (rooms.has(table)) fill(table);
      });
    });
  });
})();
