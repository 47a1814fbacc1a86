/** The scripts that a page begins with: their names carry a hash of all that they fetch later. */
const scriptsIn = (page: ParentNode): string =>
  [...page.querySelectorAll("script[src]")].map((script) => script.getAttribute("src")).join();

/** Loads the page anew when the server has another build of it than this one. Does nothing when it can't be asked. */
export function reloadIfRebuilt(): void {
  fetch(location.pathname, { cache: "no-store", headers: { Accept: "text/html" } })
    .then(async (answer) => {
      if (!answer.ok) return;
      const there = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (scriptsIn(there) !== "" && scriptsIn(there) !== scriptsIn(document)) location.reload();
    })
    .catch(() => undefined);
}
