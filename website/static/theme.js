// Before anything is drawn: the theme that was chosen here last, if any; else the system's.
try {
  const chosen = localStorage.getItem("theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // Without storage, the system's theme it is.
}
