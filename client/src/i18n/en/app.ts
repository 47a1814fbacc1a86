/** What belongs to every page. */
export const app = {
  name: "Resa",
  title: "{page} · Resa",
  skip: "Skip to the content",
  toHome: "All boards",
  close: "Close",
  cancel: "Cancel",
  undo: "Undo",
  tryAgain: "Try again",
  reload: "Reload the page",
  menu: "Your name, language and theme",
  language: "Language",
  theme: "Theme",
  themes: { system: "Like the device", light: "Light", dark: "Dark" },
  notices: "Notices",
  notFound: {
    title: "Nothing here",
    text: "This address leads nowhere. Your boards are where you left them.",
  },
  broken: {
    title: "Something went wrong on this page",
    text: "Everything that says saved is safe. Reload the page to carry on.",
  },
} as const;
