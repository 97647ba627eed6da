// Groups that are dragged, and a reckoning that is followed. The pages do the same by forms and links.

// Dragging a name to another group asks what the move would cost; to another name, what the swap would.
for (const table of document.querySelectorAll("[data-drag]")) {
    let dragged = null;
    const ask = (fields) => {
        location.assign(`${table.dataset.drag}?${new URLSearchParams(fields)}#think`);
    };
    const home = (element) => element.closest("[data-group]")?.dataset.group;
    const alike = (one, other) => (one.closest("th") === null) === (other.closest("th") === null);
    const target = (event) => {
        if (!dragged) return null;
        const name = event.target.closest("[data-code]");
        if (name && name !== dragged && alike(name, dragged) && home(name) !== home(dragged)) return name;
        const row = event.target.closest("[data-group]");
        return row && home(row) !== home(dragged) ? row : null;
    };
    const mark = (element) => {
        for (const marked of table.querySelectorAll(".over")) marked.classList.remove("over");
        element?.classList.add("over");
    };
    for (const name of table.querySelectorAll("[data-code]")) name.draggable = true;
    table.addEventListener("dragstart", (event) => {
        dragged = event.target.closest("[data-code]");
        event.dataTransfer.setData("text/plain", dragged.textContent);
        event.dataTransfer.effectAllowed = "move";
    });
    table.addEventListener("dragend", () => {
        dragged = null;
        mark(null);
    });
    table.addEventListener("dragover", (event) => {
        const place = target(event);
        mark(place);
        if (place) event.preventDefault();
    });
    table.addEventListener("drop", (event) => {
        const place = target(event);
        if (!place) return;
        event.preventDefault();
        const who = dragged.dataset.code;
        if (place.dataset.code) ask({ try: "swap", who, with: place.dataset.code });
        else ask({ try: "move", who, where: place.dataset.group });
    });
    for (const hint of document.querySelectorAll(".drag-hint")) hint.hidden = false;
}

// How far a run has come, asked for every second; when it has ended the page is read again.
for (const shown of document.querySelectorAll("[data-follow]")) {
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    const look = async () => {
        const answer = await fetch(shown.dataset.follow).catch(() => null);
        const run = answer?.ok ? await answer.json() : null;
        if (run && run.state !== "running") return location.reload();
        for (const field of run ? shown.querySelectorAll("[data-field]") : []) {
            const value = run[field.dataset.field];
            if (value !== null && value !== undefined) field.textContent = numbers.format(value);
        }
        setTimeout(look, 1000);
    };
    setTimeout(look, 1000);
    for (const link of shown.querySelectorAll(".reload")) link.hidden = true;
}
