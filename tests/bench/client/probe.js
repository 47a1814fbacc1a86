/**
 * Runs in every page that is measured, before its own scripts. It only looks at the clock.
 */
window.probe = {
  /** Tells `benchDrawn` the ms from the navigation to the second frame with the board drawn. */
  awaitDrawn(isDrawn) {
    let frames = 0;
    const look = () => {
      frames += frames > 0 || isDrawn() ? 1 : 0;
      if (frames === 1) this.drawnAt = performance.timeOrigin + performance.now();
      // In this callback the frame before has been painted: the third with the board begins when the second is there.
      if (frames === 3) window.benchDrawn(performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  },

  /** Collects the time of every frame, ms, until the returned function is called. */
  frames() {
    const times = [];
    let running = true;
    const note = (time) => {
      times.push(time);
      if (running) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    this.end = () => {
      running = false;
      return times;
    };
  },

  /** Collects how long it took from every event of this type to the paint that follows it, ms. */
  delays(type) {
    const delays = [];
    let waiting = [];
    const channel = new MessageChannel();
    // A message that is sent before a paint arrives when the page has painted.
    channel.port1.addEventListener("message", () => {
      const now = performance.now();
      delays.push(...waiting.map((time) => now - time));
      waiting = [];
    });
    channel.port1.start();
    const note = ({ timeStamp }) => {
      if (waiting.length === 0) requestAnimationFrame(() => channel.port2.postMessage(null));
      waiting.push(timeStamp);
    };
    window.addEventListener(type, note, true);
    this.end = () => {
      window.removeEventListener(type, note, true);
      return delays;
    };
  },
};
