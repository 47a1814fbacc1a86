/** The scripts that a page of ours begins with: their names carry a hash of all that they fetch later. */
const scriptsIn = (page: ParentNode): string =>
  [...page.querySelectorAll('script[type="module"][src]')]
    .map((script) => script.getAttribute("src"))
    .join();

/** The build for which this tab was loaded anew last. */
const key = "resa.build";

/** Loads the page anew when the server has another build of it than this one: once for each build, whatever stands in between. Does nothing when it can't be asked. */
export function reloadIfRebuilt(): void {
  fetch(location.pathname, { cache: "no-store", headers: { Accept: "text/html" } })
    .then(async (answer) => {
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const [there, here] = [scriptsIn(page), scriptsIn(document)];
      if (there === "" || there === here || sessionStorage.getItem(key) === there) return;
      sessionStorage.setItem(key, there);
      location.reload();
    })
    .catch(() => undefined);
}
