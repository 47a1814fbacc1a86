/** Tells the share of a core that this process has taken since it was asked last. */
export function makeLoad(): () => number {
  let cpu = process.cpuUsage();
  let at = performance.now();
  return () => {
    const used = process.cpuUsage(cpu);
    const share = (used.user + used.system) / 1000 / (performance.now() - at);
    cpu = process.cpuUsage();
    at = performance.now();
    return share;
  };
}
