import ShellRuntime
import ShellValues

/// What a path argument names: a file, or an item of one of the drives that keep session state.
enum DrivePath {
    /// An absolute path in the file system; it may hold wildcards.
    case file(String)
    /// An item of `Env:`, `Variable:` and so on; the name is empty for the drive itself.
    case item(any FlatDrive, String)
    /// A drive that does not exist.
    case unknownDrive(String)

    static func parse(_ path: String, _ engine: Engine) -> DrivePath {
        var text = path
        if let marker = text.range(of: "::") {
            let provider = String(text[..<marker.lowerBound])
            text = String(text[marker.upperBound...])
            if let drive = drive(providerName: provider) { return .item(drive, trimmed(text)) }
            return .file(absolute(text, engine))
        }
        if let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/"), !text[..<colon].contains("\\"), colon != text.startIndex {
            let name = String(text[..<colon])
            let rest = String(text[text.index(after: colon)...])
            if let drive = FlatDrives.named(name) { return .item(drive, trimmed(rest)) }
            if CaseFolding.equal(name, "Temp") { return .file(Paths.absolute(rest, in: "/tmp")) }
            if NamePattern(name).isLiteral { return .unknownDrive(name) }
        }
        return .file(absolute(text, engine))
    }

    private static func drive(providerName: String) -> (any FlatDrive)? {
        let bare = providerName.split(separator: "\\").last.map(String.init) ?? providerName
        return FlatDrives.all.first { CaseFolding.equal($0.providerName, bare) }
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0 == "/" || $0 == "\\" })
    }

    /// An absolute path; `~` is the home folder.
    static func absolute(_ text: String, _ engine: Engine) -> String {
        if text == "~" { return engine.host.home }
        if text.hasPrefix("~/") || text.hasPrefix("~\\") {
            return Paths.absolute(String(text.dropFirst(2)), in: engine.host.home)
        }
        return Paths.absolute(unescaped(text), in: engine.host.currentFolder)
    }

    /// Backslashes separate as slashes do, but not before a wildcard escape.
    private static func unescaped(_ text: String) -> String { text }
}

extension String {
    /// The text with a part exchanged.
    func replacingCharacters(_ range: Range<String.Index>, with part: String) -> String {
        String(self[..<range.lowerBound]) + part + String(self[range.upperBound...])
    }

    /// The first place of a text; nil when it is not in here.
    func range(of part: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}
