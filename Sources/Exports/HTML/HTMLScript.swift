/// The page's script: buttons that copy a command and switch between light and dark. The page works without it.
enum HTMLScript {
    /// Nothing may be fetched or run but this script, which is known by its hash.
    static let policy = """
        default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-\(digest)'; base-uri 'none'; \
        form-action 'none'
        """

    /// SHA-256 of `text`, in Base64; a test compares them.
    static let digest = "rpM/4uOjlbp2IbO86uSfb8tg0mmFM7gT+9qR4c2qVyo="

    static let text = """
        "use strict";
        (() => {
          const button = (label, className, action) => {
            const made = document.createElement("button");
            made.type = "button";
            made.className = className;
            made.textContent = label;
            made.addEventListener("click", () => action(made));
            return made;
          };
          const root = document.documentElement;
          const isDark = () => root.dataset.theme
            ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
          const other = () => isDark() ? "Light" : "Dark";
          document.body.append(button(other(), "theme", (self) => {
            root.dataset.theme = isDark() ? "light" : "dark";
            self.textContent = other();
          }));
          if (!navigator.clipboard) return;
          for (const step of document.querySelectorAll(".step")) {
            step.querySelector(".bar").append(button("Copy", "copy", (self) => {
              const code = step.querySelector(".command code").cloneNode(true);
              for (const prompt of code.querySelectorAll(".prompt")) prompt.remove();
              navigator.clipboard.writeText(code.textContent).then(() => {
                self.textContent = "Copied";
                setTimeout(() => { self.textContent = "Copy"; }, 1500);
              });
            }));
          }
        })();
        """
}
