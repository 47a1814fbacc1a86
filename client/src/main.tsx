import { render } from "solid-js/web";
import { App, fetchPage } from "./App";
import { loadSpoken } from "./i18n/WordsProvider";
import "./styles/font.css";
import "./styles/tokens.css";
import "./styles/dark.css";
import "./styles/base.css";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");

fetchPage(location.pathname);
try {
  const spoken = await loadSpoken();
  render(() => <App spoken={spoken} />, root);
} catch {
  // Without its words, the page can't say this in the reader's language.
  root.textContent = "Resa could not be loaded. Check your connection, then reload the page.";
}
