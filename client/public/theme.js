// Chooses the theme before the first paint, so that a dark room never flashes white.
// src/styles/theme.ts takes over from here; the key and the attribute are the same there.
(() => {
  let wish = null;
  try {
    wish = localStorage.getItem("resa.theme");
  } catch {
    // Storage is blocked: follow the system.
  }
  const dark =
    wish === "dark" || (wish !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
