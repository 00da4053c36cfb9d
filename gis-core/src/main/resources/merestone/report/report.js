"use strict";
(() => {
  const tools = document.getElementById("tools");
  const findings = [...document.querySelectorAll("tbody.finding")];
  if (tools && findings.length > 1) {
    const words = tools.querySelector("input[type=search]");
    const town = tools.querySelector("select");
    const levels = [...tools.querySelectorAll("input[type=checkbox]")];
    const shown = tools.querySelector("output");
    const towns = [...new Set(findings.map((f) => f.dataset.town || ""))].filter((t) => t).sort((a, b) => a.localeCompare(b, "zh"));
    towns.forEach((name) => town.add(new Option(name, name)));
    const texts = new Map(findings.map((f) => [f, f.textContent.toLowerCase()]));
    const filter = () => {
      const wanted = words.value.trim().toLowerCase();
      const open = new Set(levels.filter((box) => box.checked).map((box) => box.value));
      let count = 0;
      findings.forEach((f) => {
        const fits = texts.get(f).includes(wanted) && (!town.value || f.dataset.town === town.value) && open.has(f.dataset.level);
        f.hidden = !fits;
        count += fits ? 1 : 0;
      });
      document.querySelectorAll("article.rule").forEach((rule) => {
        const own = [...rule.querySelectorAll("tbody.finding")];
        rule.hidden = own.length > 0 && own.every((f) => f.hidden);
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
    return a.localeCompare(b, "zh", { numeric: true });
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
        groups.forEach((group) => parent.insertBefore(group, after));
      });
    });
  });
})();
