const two = (number: number): string => String(number).padStart(2, "0");

/** Whole seconds as a clock has them, in every language: 4:05, 1:02:30. */
export function clockFace(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}
