/** What a picture may be when it is sent; whatever it is, it is kept as WebP. */
export const pictureLimits = {
  /** Of the file. */
  bytes: 10 * 1024 * 1024,
  /** Width × height, of all frames of an animation together. */
  pixels: 40_000_000,
  frames: 1_000,
} as const;

/** The longer side of what is kept, px. Smaller pictures stay as they are. */
export const pictureSides = { full: 2400, thumb: 480 } as const;
export type PictureSize = keyof typeof pictureSides;
