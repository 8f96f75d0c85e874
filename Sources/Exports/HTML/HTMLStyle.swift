import Transcripts

/// The page's style sheet. Colours of commands and streams are those of the terminal's themes.
enum HTMLStyle {
    static var sheet: String {
        ":root { color-scheme: light dark; }\n" + ":root {\n" + variables(.light, lightPage) + "}\n"
            + "@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) {\n"
            + variables(.dark, darkPage) + "} }\n"
            + "@media screen { :root[data-theme=\"dark\"] {\n" + variables(.dark, darkPage) + "} }\n" + inks + layout
    }

    static let lightPage: [(String, String)] = [
        ("page", "#ffffff"), ("line", "#dfe3e8"), ("muted", "#5b6572"), ("link", "#0a58ca"), ("chip", "#f0f2f5"),
        ("failed", "#b1241c"), ("mark", "#1a6b33"),
    ]
    static let darkPage: [(String, String)] = [
        ("page", "#0c0f14"), ("line", "#2a313c"), ("muted", "#98a3b0"), ("link", "#7ab7ff"), ("chip", "#1c222b"),
        ("failed", "#ff8078"), ("mark", "#7fd88f"),
    ]

    private static func variables(_ theme: Theme, _ page: [(String, String)]) -> String {
        var all = page + [("card", theme.background), ("text", theme.foreground)]
        for (index, colour) in theme.palette.enumerated() { all.append(("c" + String(index), colour)) }
        return all.map { "  --" + $0 + ": " + $1 + ";\n" }.joined()
    }

    /// A rule for each role and stream.
    private static var inks: String {
        let roles = SyntaxRole.allCases.map { rule(".s-" + $0.rawValue, Ink.of($0)) }
        let streams = OutputStream.allCases.compactMap { stream in
            Ink.of(stream).map { rule(".o-" + stream.rawValue, $0) }
        }
        return (roles + streams + [rule(".omitted", Ink.remark)]).joined()
    }

    private static func rule(_ selector: String, _ ink: Ink) -> String {
        var rule = selector + " { color: var(--c" + String(ink.colour) + ");"
        if ink.attributes.contains(.italic) { rule += " font-style: italic;" }
        if ink.attributes.contains(.underline) { rule += " text-decoration: underline wavy;" }
        return rule + " }\n"
    }

    private static let layout = """
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body {
          margin: 0; background: var(--page); color: var(--text);
          font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
        }
        .layout, .page { max-width: 58rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
        h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.1rem); line-height: 1.2; letter-spacing: -0.015em; }
        h1, h2, h3 { text-wrap: balance; overflow-wrap: anywhere; }
        a { color: var(--link); text-underline-offset: 0.15em; }
        :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        .facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0 0 1.5rem; padding: 0 0 1.25rem; border-bottom: 1px solid var(--line); }
        .facts dt { font-size: 0.8rem; color: var(--muted); }
        .facts dd { margin: 0; font-weight: 500; }
        .prose { margin: 1.75rem 0 1.25rem; overflow-wrap: break-word; }
        main > :first-child, main > .prose:first-child > :first-child { margin-top: 0; }
        .prose h2 { margin: 2.5rem 0 0.75rem; font-size: 1.35rem; line-height: 1.3; }
        .prose h3 { margin: 1.75rem 0 0.5rem; font-size: 1.1rem; }
        .prose p, .prose ul, .prose ol { margin: 0.75rem 0; }
        .prose ul, .prose ol { padding-left: 1.5rem; }
        .prose blockquote { margin: 1rem 0; padding: 0 1rem; border-left: 3px solid var(--line); color: var(--muted); }
        .prose table { display: block; overflow-x: auto; border-collapse: collapse; }
        .prose th, .prose td { padding: 0.35rem 0.75rem; border: 1px solid var(--line); text-align: left; }
        .prose img { max-width: 100%; }
        pre, code, kbd { font-family: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; }
        .prose :not(pre) > code, kbd { padding: 0.1em 0.35em; border-radius: 0.3em; background: var(--chip); font-size: 0.875em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        .prose pre { margin: 1rem 0; padding: 0.75rem 1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--card); font-size: 0.85rem; line-height: 1.5; }
        .step { margin: 1rem 0; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--card); overflow: hidden; }
        .step:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
        .bar { display: flex; align-items: center; gap: 0.75rem; min-height: 2rem; padding: 0.3rem 1rem 0; font-size: 0.8rem; color: var(--muted); }
        .bar .number { color: inherit; text-decoration: none; font-weight: 600; font-variant-numeric: tabular-nums; }
        .bar .number::before { content: "#"; opacity: 0.6; }
        .bar .number:hover { color: var(--link); }
        .elapsed { margin-left: auto; font-variant-numeric: tabular-nums; }
        .outcome { padding: 0 0.5em; border: 1px solid currentColor; border-radius: 1em; line-height: 1.5; }
        .outcome.failed { color: var(--failed); }
        .outcome.stopped { color: var(--c3); }
        .step pre { margin: 0; padding: 0.35rem 1rem 0.8rem; font-size: 0.85rem; line-height: 1.5; tab-size: 8; direction: ltr; }
        .step code { font: inherit; }
        .command { white-space: pre-wrap; overflow-wrap: anywhere; }
        .command .s-command, .command .s-parameter { white-space: nowrap; }
        .prompt { color: var(--muted); -webkit-user-select: none; user-select: none; }
        .step .output { padding-top: 0.7rem; border-top: 1px solid var(--line); overflow-x: auto; white-space: pre; }
        .o-error, .o-warning, .o-verbose, .o-debug, .o-information { white-space: pre-wrap; overflow-wrap: anywhere; }
        .answers, .changes { margin: 0; padding: 0.5rem 1rem; border-top: 1px solid var(--line); font-size: 0.85rem; color: var(--muted); overflow-wrap: anywhere; }
        .changes { list-style: none; }
        .changes li { display: flex; gap: 0.5rem; }
        .changes li::before { content: "Δ"; color: var(--mark); font-weight: 600; }
        .contents { margin: 0 0 2rem; font-size: 0.85rem; }
        .contents h2 { margin: 0 0 0.5rem; font-size: 0.8rem; font-weight: 600; color: var(--muted); }
        .contents ul { max-height: 11rem; margin: 0; padding: 0.4rem 0; overflow-y: auto; list-style: none; border: 1px solid var(--line); border-radius: 0.6rem; }
        .contents a { display: flex; gap: 0.6rem; padding: 0.15rem 0.9rem; color: inherit; text-decoration: none; }
        .contents a:hover { background: var(--chip); }
        .contents a span:last-child { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
        .contents .number { flex: none; min-width: 1.6em; color: var(--muted); text-align: right; font-variant-numeric: tabular-nums; }
        .contents .heading { padding-top: 0.35rem; font-weight: 600; }
        button { font: inherit; color: var(--muted); background: var(--chip); border: 1px solid var(--line); border-radius: 0.4rem; cursor: pointer; }
        button:hover { color: var(--text); }
        .copy { padding: 0 0.6em; }
        .bar > :not(.elapsed) + .copy:nth-child(2) { margin-left: auto; }
        .theme { position: absolute; top: 0.75rem; right: 0.75rem; padding: 0.15rem 0.7rem; font-size: 0.8rem; }
        footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.8rem; color: var(--muted); }
        @media (min-width: 76rem) {
          .layout {
            display: grid; grid: "contents header" auto "contents main" 1fr / 18rem minmax(0, 1fr);
            column-gap: 2.5rem; max-width: 80rem; padding-block: 0;
          }
          header { grid-area: header; padding-top: 2.5rem; }
          main { grid-area: main; padding-bottom: 2.5rem; }
          .contents {
            grid-area: contents; position: sticky; top: 0; display: flex; flex-direction: column; height: 100vh;
            min-width: 0; margin: 0; padding: 2.75rem 0 1.5rem;
          }
          .contents ul { max-height: none; border: 0; padding: 0; }
          .contents a { padding: 0.15rem 0.5rem; border-radius: 0.4rem; }
          .contents h2 { padding-left: 0.5rem; }
        }
        @media (max-width: 40rem) {
          .layout, .page { padding: 1.5rem 0.75rem; }
          h1 { padding-right: 3.5rem; }
          .bar, .step pre, .answers, .changes { padding-left: 0.75rem; padding-right: 0.75rem; }
        }
        @media print {
          body { font-size: 10pt; }
          .layout, .page { max-width: none; padding: 0; }
          .contents, .theme, .copy { display: none; }
          .layout { display: block; }
          .step { break-inside: avoid-page; }
          .step .output { white-space: pre-wrap; overflow-wrap: anywhere; }
          .prose h2, .prose h3 { break-after: avoid; }
          a { color: inherit; }
        }

        """
}
