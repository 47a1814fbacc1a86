/** Puts the focus on the first field of the inspector, as soon as that has been drawn; does nothing where none comes. */
export function focusInspector(): void {
  let frames = 0;
  const look = (): void => {
    const fields = document.querySelector("[data-inspector] [data-fields]");
    const first = fields?.querySelector<HTMLElement>("textarea, button:enabled");
    frames += 1;
    if (first) first.focus();
    else if (frames < patience) requestAnimationFrame(look);
  };
  look();
}

/** At first its code and its words are still on the way: a key is not to be lost for that. */
const patience = 120;
