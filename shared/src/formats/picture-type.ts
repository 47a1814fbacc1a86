/** So many bytes tell what a file is. */
export const headLength = 12;

/** Whether a file that begins like this claims to be a PNG, JPEG, GIF or WebP. Its name and its sender are not asked. */
export function beginsAsPicture(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, headLength));
  return (
    text.startsWith("\x89PNG\r\n\x1a\n") ||
    text.startsWith("\xff\xd8\xff") ||
    text.startsWith("GIF87a") ||
    text.startsWith("GIF89a") ||
    (text.startsWith("RIFF") && text.startsWith("WEBP", 8))
  );
}
