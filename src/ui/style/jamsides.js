// Small comforts; every page works without them.

// The fault summary is read first when a form comes back.
document.querySelector(".ds-error-summary")?.focus();

// On a phone the style makes rows of tables blocks, and some browsers then forget that they are rows.
const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TFOOT: "rowgroup", TR: "row", TD: "cell" };
for (const table of document.querySelectorAll("table.stack, table.dumb")) {
    for (const part of [table, ...table.querySelectorAll("thead, tbody, tfoot, tr, th, td")]) {
        part.setAttribute("role", roles[part.tagName] ?? (part.scope === "col" ? "columnheader" : "rowheader"));
    }
}

// The name of the chosen file in our words, and room to drop a file on.
for (const field of document.querySelectorAll(".file")) {
    const input = field.querySelector("input");
    const name = document.createElement("span");
    name.className = "chosen";
    const tell = () => {
        const { files } = input;
        name.textContent = files.length === 0 ? field.dataset.none
            : files.length === 1 ? files[0].name
            : field.dataset.many.replace("{1}", files.length);
    };
    input.addEventListener("change", tell);
    field.append(name);
    field.classList.add("live");
    tell();
}

// A menu or a question that was open is open again after a step back.
const opened = `open ${location.pathname}`;
const details = [...document.querySelectorAll("main details")];
for (const index of JSON.parse(sessionStorage.getItem(opened) ?? "[]")) {
    if (details[index]) details[index].open = true;
}
addEventListener("pagehide", () => {
    const open = details.flatMap((element, index) => (element.open ? [index] : []));
    if (open.length > 0) sessionStorage.setItem(opened, JSON.stringify(open));
    else sessionStorage.removeItem(opened);
});

// Escape closes the menu and leaves the reader where it was opened.
const menu = document.querySelector("details.menu");
menu?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
});

// What only some pages need comes when it is there to be used.
for (const { dataset } of document.querySelectorAll("[data-script]")) import(dataset.script);

// A form is sent once, however often the button is pressed.
addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
});
addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
});
