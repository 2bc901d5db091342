// Runs before the first paint, so that a chosen theme or language does not flash the other one.
(() => {
  const root = document.documentElement;
  const theme = localStorage.getItem("rebootcamp.theme");
  if (theme) root.dataset.theme = theme;
  // A link in a mail names the language of the mail.
  const asked = new URLSearchParams(location.search).get("language");
  const language = asked ?? localStorage.getItem("rebootcamp.language") ?? navigator.language.slice(0, 2);
  root.lang = language === "fr" ? "fr" : "en";
})();
