@testable import LineEditor

/// The page about keys, made from the key table.
enum KeyPage {
    static var text: String {
        var parts: [String] = [introduction]
        for group: KeyGroup in KeyGroup.allCases {
            let rows: [KeyBinding] = KeyBindings.all.filter { $0.group == group }
            if !rows.isEmpty { parts.append(section(group, rows)) }
        }
        return (parts + [letters, functions]).joined(separator: "\n\n") + "\n"
    }

    private static let introduction: String = """
        # Keys

        The keys as they are at first, in emacs mode. The last two columns name what PSReadLine's Emacs mode (its default on
        Linux) and Windows mode have on the key; `Set-PSReadLineOption -EditMode Windows` takes the latter over. In vi mode the
        same keys work, but Escape goes to command mode. `Set-PSReadLineKeyHandler` binds keys anew, `Alt+?` says what a key
        does. `Ctrl+x,Ctrl+u` are two keys one after the other; Alt-keys can also be typed as Escape and the key.

        In a list of candidates the arrows, Tab and Shift+Tab choose, Page keys turn pages, Enter takes the choice, Escape gives
        back what was typed. In a search of the history Ctrl+r and Ctrl+s (or the arrows) go on, Ctrl+t passes over what failed,
        Ctrl+g gives up; any other key takes what was found and then acts.

        This page is made from the table in `Sources/LineEditor/Keys`; `SALLYPORT_RECORD_KEYS=1 swift test --filter KeyPageTests`
        writes it anew.
        """

    private static func section(_ group: KeyGroup, _ rows: [KeyBinding]) -> String {
        let head: String = "## \(group.rawValue)\n\n| Key | What it does | Emacs | Windows |\n|---|---|---|---|\n"
        return head + rows.map { row in
            "| \(code(row.chord)) | \(row.summary) | \(row.emacsName) | \(row.windowsName) |"
        }.joined(separator: "\n")
    }

    private static var letters: String {
        let head: String = "## vi's command mode\n\n| Key | What it does | Function |\n|---|---|---|\n"
        return head + ViLetters.rows.map { "| \(code($0.chord)) | \($0.summary) | \($0.functionName) |" }.joined(separator: "\n")
    }

    /// What can be bound but has no key of its own.
    private static var functions: String {
        let bound: Set<KeyAction> = Set(KeyBindings.all.map(\.action))
        let free: [EditorFunction] = EditorFunction.all.filter { !bound.contains(.command($0.command)) }
        let head: String = "## Functions without a key\n\n| Function | What it does |\n|---|---|\n"
        return head + free.map { "| \($0.name) | \($0.summary) |" }.joined(separator: "\n")
    }

    /// A bar would end the cell.
    private static func code(_ chord: String) -> String {
        "`" + chord.map { $0 == "|" ? "\\|" : String($0) }.joined() + "`"
    }
}
