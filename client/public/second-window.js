// Runs in the presenter's second window (src/walk/SecondWindow.tsx draws it): nothing of the board's page does once that is closed.
// Then the window closes too; where a browser does not let it, it says that the presentation has ended.
setInterval(() => {
  if (window.opener && !window.opener.closed) return;
  const said = document.querySelector("[data-ended]");
  if (said) said.textContent = said.dataset.ended;
  window.close();
}, 500);
