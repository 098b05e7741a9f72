// What HTML and htmx have no attribute for.
"use strict";

// What somebody opened or is typing into stays as it is when the list around it is drawn again.
Idiomorph.defaults.callbacks.beforeNodeMorphed = (old) => !(old.dataset && "keep" in old.dataset);

// A code of the catalogue that somebody chose.
document.addEventListener("click", (event) => {
  const chosen = event.target.closest("[data-pick]");
  if (!chosen) return;
  const into = document.getElementById(chosen.dataset.into);
  into.value = chosen.dataset.pick;
  into.focus();
});

// A form whose request succeeded is empty again; one that moved the clock shows its time.
document.addEventListener("htmx:afterRequest", (event) => {
  if (!event.detail.successful || event.target.tagName !== "FORM") return;
  if (event.target.matches(".stack")) event.target.reset();
  if (event.target.id === "rule") document.getElementById("rule-found").replaceChildren();
  htmx.trigger(document.body, "advanced");
});
