export const text = {
  toolbar: "Text format",
  bold: "Bold",
  italic: "Italic",
  strike: "Strikethrough",
  link: "Link",
  address: "Web or mail address",
  apply: "Set the link",
  unlink: "Remove the link",
  badAddress:
    "A link can't lead there. Write an address such as resa.example or anna@resa.example.",
  cut: "The note is full: what was pasted was cut at {limit} characters.",
} as const;
