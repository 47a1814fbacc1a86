/** Two soft tones, one after the other. Says nothing where the browser plays no sound. */
export function chime(): void {
  if (typeof AudioContext === "undefined") return;
  const audio = new AudioContext();
  const tone = (pitch: number, from: number): OscillatorNode => {
    const [oscillator, volume] = [audio.createOscillator(), audio.createGain()];
    oscillator.frequency.value = pitch;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.12, from + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, from + 1.4);
    oscillator.connect(volume).connect(audio.destination);
    oscillator.start(from);
    oscillator.stop(from + 1.5);
    return oscillator;
  };
  tone(523.25, audio.currentTime);
  tone(659.25, audio.currentTime + 0.25).addEventListener("ended", () => void audio.close());
}
