/** Calls back when what is drawn just now can be seen; in a tab that nobody sees, soon. Returns what takes it back. */
export function afterPaint(callback: () => void): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => void (timer = setTimeout(callback));
  // The second frame begins when the first is on the screen.
  if (document.hidden) soon();
  else frame = requestAnimationFrame(() => (frame = requestAnimationFrame(soon)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
